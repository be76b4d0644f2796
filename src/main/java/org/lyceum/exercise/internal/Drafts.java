package org.lyceum.exercise.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.lyceum.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Programs as they stand in the editor, so that another device and a restart have them. */
@Repository
public class Drafts {

    /** @param version milliseconds of the change */
    public record Draft(String program, long version) {}

    private final JdbcClient jdbc;
    private final KeptDrafts kept;
    private final Clock clock;

    Drafts(JdbcClient jdbc, KeptDrafts kept, Clock clock) {
        this.jdbc = jdbc;
        this.kept = kept;
        this.clock = clock;
    }

    public Optional<Draft> find(PersonId person, String exerciseKey) {
        return jdbc.sql("select program, version from exercise_draft where person_id = ? and exercise_key = ?")
                .params(person.value(), exerciseKey)
                .query((row, n) -> new Draft(StoredText.text(row.getBytes(1)), row.getLong(2)))
                .optional();
    }

    /**
     * Saves the newer of this and what is there. Where another page has saved since, the text that gives way is
     * put among the {@linkplain KeptDrafts kept drafts}.
     *
     * @param base version of the draft that this page read or saved last; 0 where there was none
     * @return whether this one is kept now
     * @throws RunRefused when it is too large; what is there stays
     */
    public boolean save(PersonId person, String exerciseKey, String program, long version, long base) {
        requireSize(program);
        find(person, exerciseKey)
                .filter(stored -> stored.version() != base && !stored.program().equals(program))
                .ifPresent(stored -> kept.keep(person, exerciseKey,
                        stored.version() <= version ? stored.program() : program, KeptDrafts.Reason.ELSEWHERE));
        byte[] bytes = StoredText.bytes(program);
        var now = SubmissionStore.time(clock.instant());
        int updated = jdbc.sql("""
                update exercise_draft set program = ?, version = ?, saved_at = ?
                where person_id = ? and exercise_key = ? and version <= ?
                """)
                .params(bytes, version, now, person.value(), exerciseKey, version)
                .update();
        if (updated == 1) {
            return true;
        }
        return jdbc.sql("""
                insert into exercise_draft (person_id, exercise_key, program, version, saved_at) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                .params(person.value(), exerciseKey, bytes, version, now)
                .update() == 1;
    }

    void erase(PersonId person) {
        jdbc.sql("delete from exercise_draft where person_id = ?").param(person.value()).update();
    }

    static void requireSize(String program) {
        if (program.length() > RunRefused.MAX_BYTES
                || program.getBytes(StandardCharsets.UTF_8).length > RunRefused.MAX_BYTES) {
            throw RunRefused.tooLarge();
        }
    }
}
