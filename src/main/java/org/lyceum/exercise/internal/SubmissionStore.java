package org.lyceum.exercise.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.PersonId;
import org.lyceum.exercise.Submission;
import org.lyceum.judge.TestVerdict;
import org.lyceum.judge.Verdict;
import org.lyceum.learning.PracticeLog;
import org.lyceum.sandbox.SyntaxFault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of submissions. Who may see them is the services' to say. */
@Repository
class SubmissionStore {

    private static final String COLUMNS = """
            select id, person_id, exercise_key, content_hash, judged_hash, program, submitted_at, status, judged_at,
                   passed, tests_passed, tests
            from submission
            """;

    private final JdbcClient jdbc;
    private final VerdictRows verdicts;

    SubmissionStore(JdbcClient jdbc, VerdictRows verdicts) {
        this.jdbc = jdbc;
        this.verdicts = verdicts;
    }

    /** @return false when the person has used the key before; then nothing is stored */
    boolean insert(Submission submission, String idempotencyKey) {
        return jdbc.sql("""
                insert into submission (id, person_id, exercise_key, content_hash, judged_hash, idempotency_key, program,
                                        submitted_at, status, passed, tests_passed, tests, millis, forbidden)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', false, 0, 0, 0, '') on conflict do nothing
                """)
                .params(submission.id(), submission.person().value(), submission.exerciseKey(),
                        submission.contentHash(), submission.judgedHash(), idempotencyKey,
                        StoredText.bytes(submission.program()), time(submission.submittedAt()))
                .update() == 1;
    }

    Optional<Submission> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ?").param(id).query(SubmissionStore::map).optional();
    }

    Optional<Submission> find(PersonId person, String idempotencyKey) {
        return jdbc.sql(COLUMNS + "where person_id = ? and idempotency_key = ?")
                .params(person.value(), idempotencyKey)
                .query(SubmissionStore::map)
                .optional();
    }

    List<Submission> of(PersonId person, String exerciseKey, int limit) {
        return jdbc.sql(COLUMNS + "where person_id = ? and exercise_key = ? order by submitted_at desc, id fetch first ? rows only")
                .params(person.value(), exerciseKey, limit)
                .query(SubmissionStore::map)
                .list();
    }

    Optional<Submission> lastPassing(PersonId person, String exerciseKey) {
        return jdbc.sql(COLUMNS + "where person_id = ? and exercise_key = ? and passed order by submitted_at desc, id fetch first 1 rows only")
                .params(person.value(), exerciseKey)
                .query(SubmissionStore::map)
                .optional();
    }

    List<Submission> of(PersonId person, int limit) {
        return jdbc.sql(COLUMNS + "where person_id = ? order by submitted_at desc, id fetch first ? rows only")
                .params(person.value(), limit)
                .query(SubmissionStore::map)
                .list();
    }

    /** Judged ones without their programs, oldest first. */
    List<PracticeLog.Attempt> attempts(PersonId person) {
        return jdbc.sql("""
                select exercise_key, passed, submitted_at from submission
                where person_id = ? and status = 'JUDGED' order by submitted_at, id
                """)
                .param(person.value())
                .query((row, n) -> new PracticeLog.Attempt(row.getString(1), row.getBoolean(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    boolean hasOpen(PersonId person) {
        return jdbc.sql("select count(*) from submission where person_id = ? and status <> 'JUDGED'")
                .param(person.value())
                .query(Long.class)
                .single() > 0;
    }

    /** Of everybody, on all nodes. */
    long countOpen() {
        return jdbc.sql("select count(*) from submission where status in ('QUEUED', 'RUNNING')").query(Long.class).single();
    }

    /** Waiting ones, and running ones that another process claimed before the given time. Oldest first. */
    List<UUID> open(UUID process, Instant abandonedBefore) {
        return jdbc.sql("""
                select id from submission
                where status = 'QUEUED' or (status = 'RUNNING' and claimed_by <> ? and claimed_at < ?)
                order by submitted_at
                """)
                .params(process, time(abandonedBefore))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** @return whether this process may judge it now */
    boolean claim(UUID id, UUID process, Instant now, Instant abandonedBefore) {
        return jdbc.sql("""
                update submission set status = 'RUNNING', claimed_by = ?, claimed_at = ?
                where id = ? and (status = 'QUEUED' or (status = 'RUNNING' and claimed_by <> ? and claimed_at < ?))
                """)
                .params(process, time(now), id, process, time(abandonedBefore))
                .update() == 1;
    }

    void release(UUID id, UUID process) {
        jdbc.sql("update submission set status = 'QUEUED' where id = ? and status = 'RUNNING' and claimed_by = ?")
                .params(id, process)
                .update();
    }

    /** @return false when it was judged before; then nothing changes */
    boolean complete(UUID id, Verdict verdict, Instant now) {
        @Nullable SyntaxFault syntax = verdict.syntax();
        int updated = jdbc.sql("""
                update submission set status = 'JUDGED', judged_at = ?, passed = ?, tests_passed = ?, tests = ?, millis = ?,
                       syntax_type = ?, syntax_message = ?, syntax_line = ?, syntax_column = ?, forbidden = ?
                where id = ? and status <> 'JUDGED'
                """)
                .params(java.util.Arrays.asList(time(now), verdict.passed(),
                        (int) verdict.tests().stream().filter(TestVerdict::passed).count(), verdict.tests().size(),
                        verdict.millis(),
                        syntax == null ? null : syntax.type(),
                        syntax == null ? null : StoredText.clean(syntax.message()),
                        syntax == null ? null : syntax.line(),
                        syntax == null ? null : syntax.column(),
                        String.join("\n", verdict.forbidden()), id))
                .update();
        if (updated == 0) {
            return false;
        }
        verdicts.write(id, verdict);
        return true;
    }

    /** Judged hashes of the versions that the person passed. */
    Set<String> passedHashes(PersonId person, String exerciseKey) {
        return new TreeSet<>(jdbc.sql("""
                select distinct judged_hash from submission where person_id = ? and exercise_key = ? and passed
                """)
                .params(person.value(), exerciseKey)
                .query(String.class)
                .list());
    }

    /** Keys of the exercises that the person passed, whatever the version. */
    Set<String> passedKeys(PersonId person) {
        return new TreeSet<>(jdbc.sql("select distinct exercise_key from submission where person_id = ? and passed")
                .param(person.value())
                .query(String.class)
                .list());
    }

    boolean any(PersonId person, String exerciseKey) {
        return !of(person, exerciseKey, 1).isEmpty();
    }

    void erase(PersonId person) {
        jdbc.sql("delete from submission where person_id = ?").param(person.value()).update();
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Submission map(ResultSet row, int n) throws SQLException {
        OffsetDateTime judgedAt = row.getObject("judged_at", OffsetDateTime.class);
        return new Submission(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("exercise_key"),
                row.getString("content_hash"),
                row.getString("judged_hash"),
                StoredText.text(row.getBytes("program")),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                Submission.Status.valueOf(row.getString("status")),
                judgedAt == null ? null : judgedAt.toInstant(),
                row.getBoolean("passed"),
                row.getInt("tests_passed"),
                row.getInt("tests"));
    }
}
