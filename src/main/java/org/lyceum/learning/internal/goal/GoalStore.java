package org.lyceum.learning.internal.goal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.lyceum.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of goals; one is added with every change. */
@Repository
class GoalStore {

    private static final String NONE = "NONE";

    private final JdbcClient jdbc;

    GoalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PersonId person, Optional<Goal> goal, Instant at) {
        jdbc.sql("insert into learning_goal (person, kind, target, set_at) values (?, ?, ?, ?)")
                .params(person.value(), goal.map(set -> set.kind().name()).orElse(NONE),
                        goal.map(Goal::target).orElse(0), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    List<GoalChange> changes(PersonId person) {
        return jdbc.sql("select kind, target, set_at from learning_goal where person = ? order by id")
                .param(person.value())
                .query((row, n) -> new GoalChange(goal(row.getString(1), row.getInt(2)),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    void erase(PersonId person) {
        jdbc.sql("delete from learning_goal where person = ?").param(person.value()).update();
    }

    private static Optional<Goal> goal(String kind, int target) {
        return kind.equals(NONE) ? Optional.empty() : Optional.of(new Goal(Goal.Kind.valueOf(kind), target));
    }
}
