package org.lyceum.learning.internal.notes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lyceum.account.PersonId;
import org.lyceum.learning.internal.notes.Annotation.Colour;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of annotations and bookmarks; every statement names the person. */
@Repository
class AnnotationStore {

    /** @param section empty for the lesson as a whole */
    record BookmarkRow(String lesson, String section, Instant createdAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    AnnotationStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Annotation> of(PersonId person, String lesson) {
        return jdbc.sql("select * from learning_annotation where person = ? and lesson = ? order by created_at, id")
                .params(person.value(), lesson).query((row, n) -> annotation(row)).list();
    }

    List<Annotation> all(PersonId person) {
        return jdbc.sql("select * from learning_annotation where person = ? order by lesson, created_at, id")
                .param(person.value()).query((row, n) -> annotation(row)).list();
    }

    int count(PersonId person, String lesson) {
        return jdbc.sql("select count(*) from learning_annotation where person = ? and lesson = ?")
                .params(person.value(), lesson).query(Integer.class).single();
    }

    Optional<Annotation> find(PersonId person, UUID id) {
        return jdbc.sql("select * from learning_annotation where person = ? and id = ?")
                .params(person.value(), id).query((row, n) -> annotation(row)).optional();
    }

    void insert(PersonId person, Annotation note) {
        jdbc.sql("""
                insert into learning_annotation (id, person, lesson, hash, language, section, quoted, text_before,
                    text_after, colour, body, version, created_at, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(note.id(), person.value(), note.lesson(), note.hash(), note.language(), note.section(),
                        note.quote().exact(), note.quote().before(), note.quote().after(), note.colour().name(),
                        note.body(), note.version(), now(), now())
                .update();
    }

    /** False when it is no longer of that version, or gone. */
    boolean change(PersonId person, UUID id, int version, String body, Colour colour) {
        return jdbc.sql("""
                update learning_annotation set body = ?, colour = ?, version = version + 1, changed_at = ?
                 where person = ? and id = ? and version = ?
                """)
                .params(body, colour.name(), now(), person.value(), id, version)
                .update() == 1;
    }

    /** False when somebody changed it since. */
    boolean remove(PersonId person, UUID id, int version) {
        return jdbc.sql("delete from learning_annotation where person = ? and id = ? and version = ?")
                .params(person.value(), id, version).update() == 1;
    }

    List<BookmarkRow> bookmarks(PersonId person) {
        return jdbc.sql("select * from learning_bookmark where person = ? order by created_at desc, lesson, section")
                .param(person.value())
                .query((row, n) -> new BookmarkRow(row.getString("lesson"), row.getString("section"),
                        time(row, "created_at")))
                .list();
    }

    boolean addBookmark(PersonId person, String lesson, String section) {
        return jdbc.sql("""
                insert into learning_bookmark (person, lesson, section, created_at) values (?, ?, ?, ?)
                on conflict do nothing
                """)
                .params(person.value(), lesson, section, now())
                .update() == 1;
    }

    void removeBookmark(PersonId person, String lesson, String section) {
        jdbc.sql("delete from learning_bookmark where person = ? and lesson = ? and section = ?")
                .params(person.value(), lesson, section).update();
    }

    void erase(PersonId person) {
        jdbc.sql("delete from learning_annotation where person = ?").param(person.value()).update();
        jdbc.sql("delete from learning_bookmark where person = ?").param(person.value()).update();
    }

    private static Annotation annotation(ResultSet row) throws SQLException {
        return new Annotation(row.getObject("id", UUID.class), row.getString("lesson"), row.getString("hash"),
                row.getString("language"), row.getString("section"),
                new Quote(row.getString("quoted"), row.getString("text_before"), row.getString("text_after")),
                Colour.valueOf(row.getString("colour")), row.getString("body"), row.getInt("version"),
                time(row, "changed_at"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
