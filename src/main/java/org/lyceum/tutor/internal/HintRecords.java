package org.lyceum.tutor.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Ladders and requests in the database. */
@Repository
class HintRecords {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    HintRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest. */
    Optional<Ladder> find(PersonId person, Task task, String programHash) {
        return jdbc.sql("""
                        select id, rung, attempt, findings from hint_ladder
                        where person = ? and exercise = ? and content_hash = ? and program_hash = ?
                        order by attempt desc fetch first 1 rows only
                        """)
                .params(person.value(), task.key(), task.hash(), programHash)
                .query((row, _) -> new Ladder(
                        row.getObject("id", UUID.class),
                        row.getInt("rung"),
                        row.getInt("attempt"),
                        json.readValue(row.getString("findings"), Findings.class)))
                .optional();
    }

    /** Starts a ladder below its first rung; keeps the one that is there when two requests meet. */
    void start(PersonId person, Task task, String programHash, int attempt, Findings findings, long millis,
            Instant now) {
        jdbc.sql("""
                        insert into hint_ladder (id, person, exercise, content_hash, program_hash, attempt, diagnosis,
                                                 status, rung, top, findings, candidates, millis, created)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(UUID.randomUUID(), person.value(), task.key(), task.hash(), programHash, attempt,
                        findings.diagnosis().kind().name(), findings.status().name(), findings.top(),
                        json.writeValueAsString(findings), findings.candidates(), millis, utc(now))
                .update();
    }

    /** Climbs one rung unless the ladder ends here. */
    void climb(UUID ladder) {
        jdbc.sql("update hint_ladder set rung = rung + 1 where id = ? and rung < top").param(ladder).update();
    }

    UUID request(PersonId person, Ladder ladder, long millis, Instant now) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into hint_request (id, ladder, person, rung, status, millis, asked)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, ladder.id(), person.value(), ladder.rung(), ladder.findings().status().name(),
                        millis, utc(now))
                .update();
        return id;
    }

    Optional<UUID> lastRequest(PersonId person, UUID ladder) {
        return jdbc.sql("select id from hint_request where ladder = ? and person = ? order by asked desc, rung desc"
                        + " fetch first 1 rows only")
                .params(ladder, person.value())
                .query(UUID.class)
                .optional();
    }

    int askedSince(PersonId person, Instant since) {
        return jdbc.sql("select count(*) from hint_request where person = ? and asked > ?")
                .params(person.value(), utc(since))
                .query(Integer.class)
                .single();
    }

    /** How often the person had a program looked at once more. */
    int againSince(PersonId person, Instant since) {
        return jdbc.sql("select count(*) from hint_ladder where person = ? and attempt > 1 and created > ?")
                .params(person.value(), utc(since))
                .query(Integer.class)
                .single();
    }

    /** @return whether there is such a request of this person */
    boolean rate(PersonId person, UUID request, @Nullable Boolean helpful) {
        return jdbc.sql("update hint_request set helpful = ? where id = ? and person = ?")
                        .param(1, helpful, java.sql.Types.BOOLEAN)
                        .param(2, request)
                        .param(3, person.value())
                        .update() == 1;
    }

    boolean report(PersonId person, UUID request, String reason, Instant now) {
        return jdbc.sql("update hint_request set report = ?, reported = ? where id = ? and person = ?")
                        .params(reason, utc(now), request, person.value())
                        .update() == 1;
    }

    /** One row a request, with names that can be read without the program. */
    List<Map<String, Object>> of(PersonId person) {
        return jdbc.sql("""
                        select l.exercise, l.content_hash, l.program_hash, l.attempt, l.diagnosis, r.status, r.rung, r.asked,
                               r.millis, r.helpful, r.report, r.reported
                        from hint_request r join hint_ladder l on l.id = r.ladder
                        where r.person = ? order by r.asked
                        """)
                .param(person.value())
                .query()
                .listOfRows();
    }

    void erase(PersonId person) {
        jdbc.sql("delete from hint_request where person = ?").param(person.value()).update();
        jdbc.sql("delete from hint_ladder where person = ?").param(person.value()).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
