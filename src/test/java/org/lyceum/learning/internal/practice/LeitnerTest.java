package org.lyceum.learning.internal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lyceum.learning.internal.practice.Leitner.Try;

class LeitnerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void shouldAskForNothingWhenItNeverWentWrong() {
        assertThat(Leitner.of(List.of())).isEmpty();
        assertThat(Leitner.of(List.of(right(0), right(40)))).isEmpty();
    }

    @Test
    void shouldComeBackTheNextDayWhenItWentRightAtOnce() {
        assertThat(Leitner.of(List.of(wrong(0), wrong(0), right(0))))
                .contains(new Leitner(0, DAY.plusDays(1), DAY));
    }

    @Test
    void shouldRestLongerEachTimeUntilItIsLearnt() {
        List<Try> tries = new ArrayList<>(List.of(wrong(0)));
        int[] pauses = {1, 3, 7, 14, 30};
        int day = 0;
        for (int box = 0; box < pauses.length; box++) {
            day += pauses[box];
            assertThat(Leitner.of(tries)).contains(new Leitner(box, DAY.plusDays(day), DAY));
            tries.add(right(day));
        }

        assertThat(Leitner.of(tries)).isEmpty();
    }

    @Test
    void shouldNotMoveOnWhenItGoesRightTooEarly() {
        List<Try> tries = List.of(wrong(0), right(1), right(2), right(3));

        assertThat(Leitner.of(tries)).contains(new Leitner(1, DAY.plusDays(4), DAY));
    }

    @Test
    void shouldBeginAnewWhenItGoesWrongAgain() {
        List<Try> tries = List.of(wrong(0), right(1), right(4), wrong(11));

        assertThat(Leitner.of(tries)).contains(new Leitner(0, DAY.plusDays(12), DAY.plusDays(11)));
    }

    private static Try right(int day) {
        return new Try(DAY.plusDays(day), true);
    }

    private static Try wrong(int day) {
        return new Try(DAY.plusDays(day), false);
    }
}
