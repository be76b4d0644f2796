package org.lyceum.exam.internal.sitting;

import java.time.Clock;
import org.lyceum.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who gets more time, and how much. */
@Repository
public class Accommodations {

    private static final String ALL_EXAMS = "";

    private final JdbcClient jdbc;
    private final Clock clock;

    public Accommodations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Minutes; what is granted for the exam goes before what is granted for all. */
    public int extraMinutes(PersonId person, String exam) {
        return jdbc.sql("""
                        select extra_minutes from accommodation where person = :person and exam in (:exam, :all)
                         order by exam desc fetch first 1 rows only""")
                .param("person", person.value()).param("exam", exam).param("all", ALL_EXAMS)
                .query(Integer.class).optional().orElse(0);
    }

    /** @param exam empty for all exams. Who may grant is for the caller to check. */
    public void grant(PersonId person, String exam, int minutes, PersonId by) {
        jdbc.sql("delete from accommodation where person = :person and exam = :exam")
                .param("person", person.value()).param("exam", exam).update();
        jdbc.sql("""
                        insert into accommodation (person, exam, extra_minutes, granted_by, granted_at)
                        values (:person, :exam, :minutes, :by, :now)""")
                .param("person", person.value()).param("exam", exam).param("minutes", minutes)
                .param("by", by.value()).param("now", SittingStore.at(clock.instant())).update();
    }
}
