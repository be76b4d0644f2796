package org.lyceum.tutor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lyceum.tutor.internal.HintHouse.*;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.repair.RepairOutcome;
import org.lyceum.tutor.internal.Findings.Status;
import org.lyceum.tutor.internal.HintRefused.Reason;

/** A hint that was withheld for want of time or of a worker is not withheld for ever. */
class HintAgainTest extends DatabaseTest {

    private HintHouse house;
    private RepairOutcome proven;

    @BeforeEach
    void setUp() {
        house = new HintHouse(jdbc);
        proven = house.repair;
    }

    @Test
    void shouldLookOnceMoreWhenTheTimeWasOverAndKeepBothAttempts() {
        house.repair = outOfTime();
        Hint first = house.next();
        assertThat(first.status()).isEqualTo(Status.WITHHELD);
        assertThat(first.again()).isTrue();
        assertThat(first.steps().getFirst().text()).isEqualTo("I have no hint that I can prove yet. My time was over before "
                + "I had tried everything, so it may help to let me look again. Until then, this is the case that fails:");
        assertThat(house.next().status()).isEqualTo(Status.WITHHELD);

        house.repair = proven;
        Hint second = house.hints.again(house.ada, KEY, WRONG, () -> true);

        assertThat(second.status()).isEqualTo(Status.PROVEN);
        assertThat(second.rung()).isEqualTo(1);
        assertThat(second.again()).isFalse();
        assertThat(house.next().rung()).isEqualTo(2);
        assertThat(house.hints.shown(house.ada, KEY, WRONG).orElseThrow().rung()).isEqualTo(2);
        assertThat(house.records.of(house.ada.id())).extracting(row -> Map.of(row.get("attempt"), row.get("status")))
                .containsExactly(Map.of(1, "WITHHELD"), Map.of(1, "WITHHELD"), Map.of(2, "PROVEN"), Map.of(2, "PROVEN"));
    }

    @Test
    void shouldSayThatNothingWasLookedForWhenNoWorkerCouldBeHad() {
        house.repair = null;

        Hint hint = house.next();

        assertThat(hint.status()).isEqualTo(Status.WITHHELD);
        assertThat(hint.again()).isTrue();
        assertThat(hint.steps().getFirst().text()).contains("was busy or not ready");
        house.repair = proven;
        assertThat(house.hints.again(house.ada, KEY, WRONG, () -> true).status()).isEqualTo(Status.PROVEN);
    }

    @Test
    void shouldNotClimbWhenNothingWasLeftOpen() {
        house.next();

        assertThat(house.hints.again(house.ada, KEY, WRONG, () -> true).rung()).isEqualTo(1);
        assertThat(house.repairs).hasValue(1);
        assertThat(house.rows("hint_ladder")).isEqualTo(1);
    }

    @Test
    void shouldLimitHowOftenItLooksAgain() {
        house.repair = outOfTime();
        house.next();
        for (int i = 0; i < HintService.MOST_AGAIN_IN_WINDOW; i++) {
            house.hints.again(house.ada, KEY, WRONG, () -> true);
        }

        refused(Reason.TOO_MANY, () -> house.hints.again(house.ada, KEY, WRONG, () -> true));
        house.clock.advance(HintService.WINDOW.plus(Duration.ofSeconds(1)));
        house.repair = proven;
        assertThat(house.hints.again(house.ada, KEY, WRONG, () -> true).status()).isEqualTo(Status.PROVEN);
    }
}
