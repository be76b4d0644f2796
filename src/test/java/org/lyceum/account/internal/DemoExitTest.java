package org.lyceum.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.TestClock;
import org.lyceum.account.AccountOperator;
import org.lyceum.account.PersonId;
import org.lyceum.ui.Language;

class DemoExitTest extends DatabaseTest {

    private final TestClock clock = new TestClock();

    @Test
    void shouldShutOutDemoPeopleOnlyAndNoteItWhereNoPortalRuns() {
        PersonTable people = new PersonTable(jdbc, clock);
        person(people, "learner@demo.lyceum", true);
        person(people, "admin@demo.lyceum", true);
        person(people, "ada@example.org", false);

        assertThat(AccountOperator.disableDemoPeople(dataSource, clock)).isEqualTo(2);

        assertThat(people.all()).extracting(PersonRow::email, PersonRow::status, PersonRow::signInVersion).containsExactly(
                tuple("ada@example.org", Status.ACTIVE, 0),
                tuple("admin@demo.lyceum", Status.DISABLED, 1),
                tuple("learner@demo.lyceum", Status.DISABLED, 1));
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'account.disabled'").query(Integer.class).single())
                .isEqualTo(2);
        assertThat(AccountOperator.disableDemoPeople(dataSource, clock)).as("again").isZero();
    }

    private void person(PersonTable people, String email, boolean demo) {
        people.insert(new PersonRow(new PersonId(new TimeOrderedIds(clock).next()), email, "x", Status.ACTIVE, email, "",
                Language.EN, ZoneOffset.UTC, 0, demo, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), null));
    }
}
