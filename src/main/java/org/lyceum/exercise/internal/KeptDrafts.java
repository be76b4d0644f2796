package org.lyceum.exercise.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.lyceum.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Texts that stood in the editor until something replaced them: no click of a button loses one. */
@Repository
public class KeptDrafts {

    /** For each person and exercise; older ones go. */
    static final int KEPT = 40;

    /** What replaced the text. */
    public enum Reason {
        RESET,
        RESTORE,
        PRACTICE,
        /** Another page, or a text that the browser had kept. */
        ELSEWHERE
    }

    public record KeptDraft(long id, String program, Instant at, Reason reason) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the text, unless it is blank, the newest that is kept, or among the submissions, where none is lost. */
    public void keep(PersonId person, String exerciseKey, String program, Reason reason) {
        Drafts.requireSize(program);
        Optional<KeptDraft> newest = of(person, exerciseKey).stream().findFirst();
        if (program.isBlank() || submitted(person, exerciseKey, program) || newest.filter(kept -> kept.program().equals(program)).isPresent()) {
            return;
        }
        jdbc.sql("""
                insert into exercise_kept_draft (person_id, exercise_key, program, kept_at, reason) values (?, ?, ?, ?, ?)
                """)
                .params(person.value(), exerciseKey, StoredText.bytes(program),
                        SubmissionStore.time(clock.instant()), reason.name())
                .update();
        jdbc.sql("""
                delete from exercise_kept_draft where person_id = ? and exercise_key = ? and id not in (
                    select id from exercise_kept_draft where person_id = ? and exercise_key = ?
                    order by id desc fetch first %d rows only)
                """.formatted(KEPT))
                .params(person.value(), exerciseKey, person.value(), exerciseKey)
                .update();
    }

    private boolean submitted(PersonId person, String exerciseKey, String program) {
        return jdbc.sql("select count(*) from submission where person_id = ? and exercise_key = ? and program = ?")
                .params(person.value(), exerciseKey, StoredText.bytes(program))
                .query(Long.class)
                .single() > 0;
    }

    /** Newest first. */
    public List<KeptDraft> of(PersonId person, String exerciseKey) {
        return jdbc.sql("""
                select id, program, kept_at, reason from exercise_kept_draft
                where person_id = ? and exercise_key = ? order by id desc
                """)
                .params(person.value(), exerciseKey)
                .query((row, n) -> new KeptDraft(row.getLong(1), StoredText.text(row.getBytes(2)),
                        row.getObject(3, OffsetDateTime.class).toInstant(), Reason.valueOf(row.getString(4))))
                .list();
    }

    void erase(PersonId person) {
        jdbc.sql("delete from exercise_kept_draft where person_id = ?").param(person.value()).update();
    }
}
