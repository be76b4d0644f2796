package org.lyceum.learning.internal.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.lyceum.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of drafts, works and marks. Whoever calls has checked who may. */
@Repository
class AssignmentStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Draft> draft(PersonId person, String assignment) {
        return jdbc.sql("select * from learning_draft where person = ? and assignment = ?")
                .params(person.value(), assignment)
                .query((row, n) -> new Draft(row.getString("body"), Levels.of(row.getString("levels")),
                        row.getInt("version"), time(row, "changed_at")))
                .optional();
    }

    /** By assignment. */
    Map<String, Draft> drafts(PersonId person) {
        Map<String, Draft> drafts = new TreeMap<>();
        jdbc.sql("select assignment from learning_draft where person = ?").param(person.value())
                .query(String.class).list()
                .forEach(assignment -> draft(person, assignment).ifPresent(draft -> drafts.put(assignment, draft)));
        return drafts;
    }

    /** False when the draft is no longer of that version. */
    boolean save(PersonId person, String assignment, int version, String body, Levels levels) {
        if (version == 0) {
            return jdbc.sql("""
                    insert into learning_draft (person, assignment, body, levels, version, changed_at)
                    values (?, ?, ?, ?, 1, ?) on conflict do nothing
                    """)
                    .params(person.value(), assignment, body, levels.json(), now())
                    .update() == 1;
        }
        return jdbc.sql("""
                update learning_draft set body = ?, levels = ?, version = version + 1, changed_at = ?
                 where person = ? and assignment = ? and version = ?
                """)
                .params(body, levels.json(), now(), person.value(), assignment, version)
                .update() == 1;
    }

    /** Earlier versions first. */
    List<Work> works(PersonId person, String assignment) {
        return jdbc.sql("select * from learning_work where person = ? and assignment = ? order by number")
                .params(person.value(), assignment)
                .query((row, n) -> work(row))
                .list();
    }

    List<Work> works(PersonId person) {
        return jdbc.sql("select * from learning_work where person = ? order by assignment, number")
                .param(person.value())
                .query((row, n) -> work(row))
                .list();
    }

    Optional<Work> work(UUID id) {
        return jdbc.sql("select * from learning_work where id = ?").param(id).query((row, n) -> work(row)).optional();
    }

    /** The last version of everybody's work, what waits for points first, then the newest. */
    List<Work> latest(int limit) {
        return jdbc.sql("""
                select w.* from learning_work w
                 where w.number = (select max(o.number) from learning_work o
                                    where o.person = w.person and o.assignment = w.assignment)
                 order by case when exists (select 1 from learning_mark m where m.work = w.id) then 1 else 0 end,
                          w.handed_in_at desc
                 limit ?
                """)
                .param(limit)
                .query((row, n) -> work(row))
                .list();
    }

    /** False when the same person handed in at the same moment elsewhere. */
    boolean handIn(Work work) {
        return jdbc.sql("""
                insert into learning_work (id, person, assignment, number, hash, language, body, levels, handed_in_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(work.id(), work.person().value(), work.assignment(), work.number(), work.hash(),
                        work.language(), work.body(), work.levels().json(), now())
                .update() == 1;
    }

    void mark(UUID work, PersonId marker, Levels levels, String comment) {
        jdbc.sql("insert into learning_mark (work, marker, levels, remark, marked_at) values (?, ?, ?, ?, ?)")
                .params(work, marker.value(), levels.json(), comment, now())
                .update();
    }

    /** The last one, which counts. */
    Optional<Mark> mark(UUID work) {
        return jdbc.sql("select * from learning_mark where work = ? order by id desc limit 1")
                .param(work)
                .query((row, n) -> new Mark(Optional.ofNullable(row.getObject("marker", UUID.class)).map(PersonId::new),
                        Levels.of(row.getString("levels")), row.getString("remark"), time(row, "marked_at")))
                .optional();
    }

    void erase(PersonId person) {
        jdbc.sql("update learning_mark set marker = null where marker = ?").param(person.value()).update();
        jdbc.sql("delete from learning_mark where work in (select id from learning_work where person = ?)")
                .param(person.value()).update();
        jdbc.sql("delete from learning_work where person = ?").param(person.value()).update();
        jdbc.sql("delete from learning_draft where person = ?").param(person.value()).update();
    }

    private static Work work(ResultSet row) throws SQLException {
        return new Work(row.getObject("id", UUID.class), new PersonId(row.getObject("person", UUID.class)),
                row.getString("assignment"), row.getInt("number"), row.getString("hash"), row.getString("language"),
                row.getString("body"), Levels.of(row.getString("levels")), time(row, "handed_in_at"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
