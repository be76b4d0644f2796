package org.lyceum.learning.internal.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.lyceum.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the days by which people want to finish courses. */
@Repository
class TargetStore {

    private final JdbcClient jdbc;

    TargetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By course. */
    Map<String, LocalDate> of(PersonId person) {
        Map<String, LocalDate> targets = new TreeMap<>();
        jdbc.sql("select course, finish_by from learning_target where person = ?").param(person.value())
                .query((row, n) -> targets.put(row.getString(1), row.getObject(2, LocalDate.class))).list();
        return targets;
    }

    void put(PersonId person, String course, LocalDate day) {
        remove(person, course);
        jdbc.sql("insert into learning_target (person, course, finish_by) values (?, ?, ?) on conflict do nothing")
                .params(person.value(), course, day).update();
    }

    void remove(PersonId person, String course) {
        jdbc.sql("delete from learning_target where person = ? and course = ?").params(person.value(), course).update();
    }

    void erase(PersonId person) {
        jdbc.sql("delete from learning_target where person = ?").param(person.value()).update();
    }
}
