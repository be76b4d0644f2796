package org.lyceum.tutor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lyceum.tutor.internal.HintHouse.*;
import static org.lyceum.tutor.internal.Samples.*;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lyceum.DatabaseTest;
import org.lyceum.repair.EditKind;
import org.lyceum.tutor.internal.Findings.Status;
import org.lyceum.tutor.internal.HintRefused.Reason;

class HintServiceTest extends DatabaseTest {

    private HintHouse house;

    @BeforeEach
    void setUp() {
        house = new HintHouse(jdbc);
    }

    @Test
    void shouldRefuseWithoutConsentAndStoreNothing() {
        house.agreed.clear();

        refused(Reason.CONSENT, house::next);
        assertThat(house.hints.shown(house.ada, KEY, WRONG)).isEmpty();
        assertThat(house.repairs).hasValue(0);
        assertThat(house.rows("hint_request")).isZero();
    }

    @Test
    void shouldGiveAndShowNothingWhileAnExamIsRunning() {
        house.next();
        house.exams.sit(house.ada.id());

        refused(Reason.EXAM, house::next);
        refused(Reason.EXAM, () -> house.hints.again(house.ada, KEY, WRONG, () -> true));
        assertThat(house.hints.shown(house.ada, KEY, WRONG)).isEmpty();
        assertThat(house.repairs).hasValue(1);
    }

    @Test
    void shouldHelpAgainOnlyUntilTheConsentIsWithdrawn() {
        house.next();
        house.agreed.remove(house.ada.id());

        refused(Reason.CONSENT, house::next);
        refused(Reason.CONSENT, () -> house.hints.again(house.ada, KEY, WRONG, () -> true));
        assertThat(house.hints.shown(house.ada, KEY, WRONG)).isEmpty();
    }

    @Test
    void shouldClimbOneRungForEachRequestWithoutSearchingAgain() {
        assertThat(List.of(house.next(), house.next(), house.next(), house.next(), house.next()))
                .extracting(Hint::rung)
                .containsExactly(1, 2, 3, 4, 4);
        assertThat(house.repairs).hasValue(1);

        Hint last = house.hints.shown(house.ada, KEY, WRONG).orElseThrow();
        assertThat(last.status()).isEqualTo(Status.PROVEN);
        assertThat(last.more()).isFalse();
        assertThat(last.again()).isFalse();
        assertThat(last.tests()).isEqualTo(1);
        assertThat(last.compared()).isEqualTo(30);
        assertThat(last.citation().path()).isEqualTo("/courses/course/lesson#running-total");
        assertThat(last.steps().get(1).failing())
                .isEqualTo(new FailingCase("total([1, 2, 3])", "6", "7", false, false, FailingCase.Origin.TEST));
        assertThat(last.steps().get(2).line()).isEqualTo(2);
        assertThat(last.steps().get(3).changes())
                .containsExactly(new Change(2, List.of("    result = 1"), List.of("    result = 0")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void shouldStopAtTheCeilingOfTheExercise(int highest) {
        house.ceiling = highest;
        for (int i = 0; i < 5; i++) {
            house.next();
        }

        Hint hint = house.next();

        assertThat(hint.rung()).isEqualTo(highest);
        assertThat(hint.steps()).hasSize(highest).allSatisfy(step -> assertThat(step.changes()).isEmpty());
    }

    @Test
    void shouldHideRungsWhenTheCeilingIsLoweredLater() {
        house.next();
        house.next();
        house.next();
        house.ceiling = 1;

        assertThat(house.hints.shown(house.ada, KEY, WRONG).orElseThrow().steps()).hasSize(1);
    }

    @Test
    void shouldBeginAnewWhenTheProgramChanges() {
        house.next();
        house.next();

        assertThat(house.hints.next(house.ada, KEY, WRONG + "\n", () -> true).rung()).isEqualTo(1);
        assertThat(house.next().rung()).isEqualTo(3);
        assertThat(house.repairs).hasValue(2);
    }

    @Test
    void shouldWithholdWhatTheSandboxDoesNotConfirm() {
        house.repair = repair(WRONG, "result = 1", "result = 2", EditKind.WRONG_INITIAL_VALUE);

        Hint hint = house.next();

        assertThat(hint.status()).isEqualTo(Status.WITHHELD);
        assertThat(hint.rung()).isZero();
        assertThat(hint.more()).isFalse();
        assertThat(hint.again()).isFalse();
        assertThat(hint.citation()).isNotNull();
        assertThat(hint.steps()).singleElement().satisfies(step -> {
            assertThat(step.text()).isEqualTo("I have no hint that I can prove for this program. This is the case that fails:");
            assertThat(step.failing().call()).isEqualTo("total([1, 2, 3])");
            assertThat(step.changes()).isEmpty();
        });
    }

    @Test
    void shouldRefuseWhatNeedsNoHintOrCannotHaveOne() {
        refused(Reason.NOTHING_FAILED, () -> house.hints.next(house.ada, KEY, RIGHT, () -> true));
        refused(Reason.EMPTY_PROGRAM, () -> house.hints.next(house.ada, KEY, " \n", () -> true));
        refused(Reason.TOO_LONG, () -> house.hints.next(house.ada, KEY, "x".repeat(HintService.LONGEST_PROGRAM + 1), () -> true));
        refused(Reason.UNKNOWN_EXERCISE, () -> house.hints.next(house.ada, "course/lesson/other", WRONG, () -> true));
        house.ceiling = 0;
        refused(Reason.OFF, house::next);
    }

    @Test
    void shouldLimitHowOftenAPersonAsks() {
        for (int i = 0; i < HintService.MOST_IN_WINDOW; i++) {
            house.next();
        }
        house.agreed.add(house.ben.id());

        refused(Reason.TOO_MANY, house::next);
        assertThat(house.hints.next(house.ben, KEY, WRONG, () -> true).rung()).isEqualTo(1);
    }
}
