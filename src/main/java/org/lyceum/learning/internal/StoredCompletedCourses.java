package org.lyceum.learning.internal;

import java.util.Set;
import org.lyceum.account.PersonId;
import org.lyceum.learning.CompletedCourses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Read from the enrolments. */
@Repository
class StoredCompletedCourses implements CompletedCourses {

    private final JdbcClient jdbc;

    StoredCompletedCourses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> of(PersonId person) {
        return jdbc.sql("select course from learning_enrolment where person = ? and completed_at is not null")
                .param(person.value()).query(String.class).set();
    }
}
