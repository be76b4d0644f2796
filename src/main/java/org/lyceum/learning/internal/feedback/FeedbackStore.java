package org.lyceum.learning.internal.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of ratings and reports. */
@Repository
class FeedbackStore {

    /** @param average of the stars */
    record Summary(String lesson, double average, int count) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    FeedbackStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void rate(PersonId person, Rating rating) {
        int changed = jdbc.sql("""
                update learning_rating set hash = ?, language = ?, stars = ?, reason = ?, remark = ?, rated_at = ?
                 where person = ? and lesson = ?
                """)
                .params(rating.hash(), rating.language(), rating.stars(), rating.reason().name(), rating.remark(),
                        now(), person.value(), rating.lesson())
                .update();
        if (changed == 0) {
            jdbc.sql("""
                    insert into learning_rating (person, lesson, hash, language, stars, reason, remark, rated_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                    """)
                    .params(person.value(), rating.lesson(), rating.hash(), rating.language(), rating.stars(),
                            rating.reason().name(), rating.remark(), now())
                    .update();
        }
    }

    Optional<Rating> rating(PersonId person, String lesson) {
        return jdbc.sql("select * from learning_rating where person = ? and lesson = ?")
                .params(person.value(), lesson).query((row, n) -> rating(row)).optional();
    }

    List<Rating> ratings(PersonId person) {
        return jdbc.sql("select * from learning_rating where person = ? order by lesson")
                .param(person.value()).query((row, n) -> rating(row)).list();
    }

    /** The newest first; not who gave them. */
    List<Rating> ratingsOf(String lesson) {
        return jdbc.sql("select * from learning_rating where lesson = ? order by rated_at desc limit 200")
                .param(lesson).query((row, n) -> rating(row)).list();
    }

    List<Summary> summaries() {
        return jdbc.sql("""
                select lesson, avg(cast(stars as double precision)) as average, count(*) as answers
                  from learning_rating group by lesson order by lesson
                """)
                .query((row, n) -> new Summary(row.getString("lesson"), row.getDouble("average"), row.getInt("answers")))
                .list();
    }

    void report(PersonId person, Report report) {
        jdbc.sql("""
                insert into learning_report (id, person, lesson, hash, language, section, quoted, body, state, answer,
                    reported_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', '', ?)
                """)
                .params(report.id(), person.value(), report.lesson(), report.hash(), report.language(),
                        report.section(), report.quote(), report.body(), now())
                .update();
    }

    int open(PersonId person) {
        return jdbc.sql("select count(*) from learning_report where person = ? and state = 'OPEN'")
                .param(person.value()).query(Integer.class).single();
    }

    List<Report> reports(PersonId person) {
        return jdbc.sql("select * from learning_report where person = ? order by reported_at desc, id")
                .param(person.value()).query((row, n) -> report(row)).list();
    }

    /** Open ones first, then the newest. */
    List<Report> reports(int limit) {
        return jdbc.sql("""
                select * from learning_report
                 order by case state when 'OPEN' then 0 else 1 end, reported_at desc, id limit ?
                """)
                .param(limit).query((row, n) -> report(row)).list();
    }

    boolean answer(UUID id, PersonId by, String answer) {
        return jdbc.sql("""
                update learning_report set state = 'ANSWERED', answer = ?, answered_by = ?, answered_at = ?
                 where id = ?
                """)
                .params(answer, by.value(), now(), id)
                .update() == 1;
    }

    void erase(PersonId person) {
        jdbc.sql("delete from learning_rating where person = ?").param(person.value()).update();
        jdbc.sql("update learning_report set person = null where person = ?").param(person.value()).update();
        jdbc.sql("update learning_report set answered_by = null where answered_by = ?").param(person.value()).update();
    }

    private static Rating rating(ResultSet row) throws SQLException {
        return new Rating(row.getString("lesson"), row.getString("hash"), row.getString("language"),
                row.getInt("stars"), Rating.Reason.valueOf(row.getString("reason")), row.getString("remark"),
                row.getObject("rated_at", OffsetDateTime.class).toInstant());
    }

    private static Report report(ResultSet row) throws SQLException {
        @Nullable UUID person = row.getObject("person", UUID.class);
        @Nullable OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new Report(row.getObject("id", UUID.class), Optional.ofNullable(person).map(PersonId::new),
                row.getString("lesson"), row.getString("hash"), row.getString("language"), row.getString("section"),
                row.getString("quoted"), row.getString("body"), Report.State.valueOf(row.getString("state")),
                row.getString("answer"), time(row), Optional.ofNullable(answered).map(OffsetDateTime::toInstant));
    }

    private static Instant time(ResultSet row) throws SQLException {
        return row.getObject("reported_at", OffsetDateTime.class).toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
