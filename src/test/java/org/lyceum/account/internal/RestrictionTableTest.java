package org.lyceum.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.TestClock;
import org.lyceum.account.PersonId;
import org.lyceum.account.RestrictedException;
import org.lyceum.account.Restriction;

class RestrictionTableTest extends DatabaseTest {

    private final TestClock clock = new TestClock();
    private final PersonId ada = new PersonId(UUID.randomUUID());
    private final PersonId ben = new PersonId(UUID.randomUUID());
    private RestrictionTable restrictions;

    @BeforeEach
    void setUp() {
        restrictions = new RestrictionTable(jdbc, clock);
        for (PersonId person : new PersonId[] {ada, ben}) {
            jdbc.sql("""
                            insert into person (id, email, status, display_name, language, zone, created_at)
                            values (:id, :email, 'ACTIVE', 'x', 'en', 'UTC', current_timestamp)""")
                    .param("id", person.value()).param("email", person + "@example.org").update();
        }
    }

    private Restriction exam(PersonId person, UUID cause, Duration length) {
        return new Restriction(person, Restriction.Kind.EXAM, cause, "sitting/" + cause, in(length));
    }

    private Instant in(Duration length) {
        return clock.instant().plus(length);
    }

    @Test
    void shouldHoldForOnePersonUntilItsEndAndOpenByItself() {
        Restriction exam = exam(ada, UUID.randomUUID(), Duration.ofMinutes(30));
        restrictions.close(exam);

        assertThat(restrictions.of(ada)).contains(exam);
        assertThat(restrictions.of(ben)).isEmpty();
        assertThatThrownBy(() -> restrictions.requireNone(ada)).isInstanceOfSatisfying(RestrictedException.class,
                refused -> assertThat(refused.restriction()).isEqualTo(exam));

        clock.advance(Duration.ofMinutes(30));
        assertThat(restrictions.of(ada)).isEmpty();
        restrictions.requireNone(ada);
    }

    @Test
    void shouldOpenBeforeTheEndWhenTheCauseIsOver() {
        UUID sitting = UUID.randomUUID();
        restrictions.close(exam(ada, sitting, Duration.ofMinutes(30)));
        restrictions.close(exam(ben, UUID.randomUUID(), Duration.ofMinutes(30)));

        restrictions.open(sitting);

        assertThat(restrictions.of(ada)).isEmpty();
        assertThat(restrictions.of(ben)).isPresent();
    }

    @Test
    void shouldMoveTheEndWhenClosedAgain() {
        UUID sitting = UUID.randomUUID();
        restrictions.close(exam(ada, sitting, Duration.ofMinutes(30)));
        restrictions.close(exam(ada, sitting, Duration.ofMinutes(45)));

        assertThat(restrictions.of(ada)).map(Restriction::until).contains(in(Duration.ofMinutes(45)));
    }

    @Test
    void shouldCloseNothingWhenTheTransactionOfItsCauseFails() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            restrictions.close(exam(ada, UUID.randomUUID(), Duration.ofMinutes(30)));
            throw new IllegalStateException("no start");
        })).hasMessage("no start");

        assertThat(restrictions.of(ada)).isEmpty();
    }
}
