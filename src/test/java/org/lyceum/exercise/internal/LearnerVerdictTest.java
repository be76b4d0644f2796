package org.lyceum.exercise.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lyceum.exercise.internal.LearnerVerdict.Ending;

class LearnerVerdictTest {

    private final Shelf shelf = new Shelf();
    private final FakeJudging judging = new FakeJudging();

    @Test
    void shouldHoldNothingOfAHiddenTestWhenItFails() {
        LearnerVerdict verdict = LearnerVerdict.of("raise", judging.all(shelf.current(), "raise"), true);

        assertThat(verdict.toString()).doesNotContain("987").doesNotContain("1974").doesNotContain("unseen");
        assertThat(verdict.cases()).element(1).satisfies(hidden -> {
            assertThat(hidden.visible()).isFalse();
            assertThat(hidden.ending()).isEqualTo(Ending.RAISED);
            assertThat(hidden.error()).isEqualTo("ValueError");
            assertThat(hidden.frames()).hasSize(1);
        });
    }

    @Test
    void shouldShowCallExpectedAndActualWhenVisible() {
        LearnerVerdict verdict = LearnerVerdict.of("print", judging.all(shelf.current(), "print"), true);

        assertThat(verdict.cases().getFirst()).satisfies(test -> {
            assertThat(test.call()).isEqualTo("double(2)");
            assertThat(test.expected()).isEqualTo("4");
            assertThat(test.actual()).isEqualTo("'a\\x00b'");
            assertThat(test.ending()).isEqualTo(Ending.WRONG_VALUE);
        });
        assertThat(verdict.passed()).isZero();
        assertThat(verdict.success()).isFalse();
    }

    @Test
    void shouldSucceedWhenEveryTestPassed() {
        LearnerVerdict verdict = LearnerVerdict.of("* 2", judging.all(shelf.current(), "* 2"), true);

        assertThat(verdict.success()).isTrue();
        assertThat(verdict.passed()).isEqualTo(2);
    }
}
