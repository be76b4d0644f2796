package org.lyceum.learning.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows about enrolment, lessons and answers. */
@Repository
class LearningRecords {

    record EnrolmentRow(String course, OffsetDateTime enrolledAt, @Nullable OffsetDateTime completedAt) {}

    record LessonRow(String lesson, String hash, OffsetDateTime startedAt, OffsetDateTime seenAt, String section,
            @Nullable OffsetDateTime completedAt) {}

    record AnswerRow(String lesson, String checkId, String hash, String chosen, boolean correct,
            OffsetDateTime answeredAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    LearningRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void enrol(PersonId person, String course) {
        jdbc.sql("insert into learning_enrolment (person, course, enrolled_at) values (?, ?, ?) on conflict do nothing")
                .params(person.value(), course, now())
                .update();
    }

    /** Begins the lesson or notes that it was opened again. */
    void open(PersonId person, String lesson, String hash) {
        jdbc.sql("""
                insert into learning_lesson (person, lesson, hash, started_at, seen_at, section)
                values (?, ?, ?, ?, ?, '') on conflict do nothing
                """)
                .params(person.value(), lesson, hash, now(), now())
                .update();
        jdbc.sql("update learning_lesson set seen_at = ?, hash = ? where person = ? and lesson = ?")
                .params(now(), hash, person.value(), lesson)
                .update();
    }

    void section(PersonId person, String lesson, String section) {
        jdbc.sql("update learning_lesson set section = ?, seen_at = ? where person = ? and lesson = ?")
                .params(section, now(), person.value(), lesson)
                .update();
    }

    void answer(PersonId person, String lesson, String checkId, String hash, String chosen, boolean correct) {
        jdbc.sql("""
                insert into learning_answer (person, lesson, check_id, hash, chosen, correct, answered_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(person.value(), lesson, checkId, hash, chosen, correct, now())
                .update();
    }

    /** True the first time only, so that the event is raised once. */
    boolean completeLesson(PersonId person, String lesson) {
        return jdbc.sql("""
                update learning_lesson set completed_at = ? where person = ? and lesson = ? and completed_at is null
                """)
                .params(now(), person.value(), lesson)
                .update() == 1;
    }

    /** True the first time only. */
    boolean completeCourse(PersonId person, String course) {
        return jdbc.sql("""
                update learning_enrolment set completed_at = ? where person = ? and course = ? and completed_at is null
                """)
                .params(now(), person.value(), course)
                .update() == 1;
    }

    List<EnrolmentRow> enrolments(PersonId person) {
        return jdbc.sql("select * from learning_enrolment where person = ? order by enrolled_at")
                .param(person.value())
                .query((row, n) -> new EnrolmentRow(row.getString("course"), time(row, "enrolled_at"),
                        row.getObject("completed_at", OffsetDateTime.class)))
                .list();
    }

    Map<String, LessonRow> lessons(PersonId person) {
        Map<String, LessonRow> lessons = new HashMap<>();
        jdbc.sql("select * from learning_lesson where person = ?")
                .param(person.value())
                .query((row, n) -> lesson(row))
                .list()
                .forEach(row -> lessons.put(row.lesson(), row));
        return lessons;
    }

    Optional<LessonRow> lesson(PersonId person, String lesson) {
        return jdbc.sql("select * from learning_lesson where person = ? and lesson = ?")
                .params(person.value(), lesson)
                .query((row, n) -> lesson(row))
                .optional();
    }

    /** Ids of the checks that were answered rightly at least once. */
    Set<String> solved(PersonId person, String lesson) {
        return new HashSet<>(jdbc.sql("""
                select distinct check_id from learning_answer where person = ? and lesson = ? and correct = true
                """)
                .params(person.value(), lesson)
                .query(String.class)
                .list());
    }

    List<AnswerRow> answers(PersonId person) {
        return jdbc.sql("select * from learning_answer where person = ? order by id")
                .param(person.value())
                .query((row, n) -> new AnswerRow(row.getString("lesson"), row.getString("check_id"),
                        row.getString("hash"), row.getString("chosen"), row.getBoolean("correct"),
                        time(row, "answered_at")))
                .list();
    }

    void erase(PersonId person) {
        for (String table : List.of("learning_answer", "learning_lesson", "learning_enrolment")) {
            jdbc.sql("delete from " + table + " where person = ?").param(person.value()).update();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(java.time.ZoneOffset.UTC);
    }

    private static LessonRow lesson(ResultSet row) throws SQLException {
        return new LessonRow(row.getString("lesson"), row.getString("hash"), time(row, "started_at"),
                time(row, "seen_at"), row.getString("section"), row.getObject("completed_at", OffsetDateTime.class));
    }

    private static OffsetDateTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class);
    }
}
