package org.lyceum.learning.internal.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lyceum.learning.internal.SignedIn.ADA;
import static org.lyceum.learning.internal.SignedIn.BOB;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.learning.internal.LearningHouse;
import org.lyceum.learning.internal.goal.Goal.Kind;

class GoalsTest extends DatabaseTest {

    private LearningHouse house;
    private GoalStore store;
    private Goals goals;

    @BeforeEach
    void open() {
        house = new LearningHouse(jdbc);
        store = new GoalStore(jdbc);
        goals = new Goals(house.signedIn, store, house.activities, house.clock);
    }

    @Test
    void shouldHaveNoGoalUntilThePersonSetsOne() {
        assertThat(goals.overview().isEmpty()).isTrue();
        house.read();

        assertThat(goals.overview().goal()).isEmpty();
        assertThat(goals.overview().isEmpty()).isFalse();
    }

    @Test
    void shouldCountLessonsExercisesAndDaysOfEightWeeks() {
        house.read();
        house.attempt(false);
        house.attempt(true);
        house.clock.advance(Duration.ofDays(8));
        house.attempt(true); // passed before: practice, no second pass
        house.answer("a");

        List<?> weeks = goals.overview().weeks();

        assertThat(weeks).hasSize(Goals.WEEKS);
        assertThat(goals.overview().weeks()).extracting(week -> week.lessons() + "+" + week.exercises() + " in " + week.days())
                .endsWith("0+0 in 0", "1+1 in 1", "0+0 in 1");
    }

    @Test
    void shouldSetChangeAndTurnOffAGoal() {
        goals.set(Optional.of(new Goal(Kind.DAYS, 1)));
        goals.set(Optional.of(new Goal(Kind.DAYS, 1)));
        house.answer("b");
        assertThat(goals.overview().goal()).contains(new GoalStanding(new Goal(Kind.DAYS, 1), 1, 1, 1, false));
        assertThat(store.changes(ADA.id())).hasSize(1);

        goals.set(Optional.of(new Goal(Kind.STEPS, 3)));
        assertThat(goals.overview().goal().orElseThrow().weeksMet()).as("met by the goal it had before").isEqualTo(1);

        goals.set(Optional.empty());
        assertThat(goals.overview().goal()).isEmpty();
    }

    @Test
    void shouldShowExportAndEraseOnlyThePersonsOwn() {
        goals.set(Optional.of(new Goal(Kind.DAYS, 2)));
        house.read();
        house.signedIn.as(BOB);
        GoalData data = new GoalData(store);

        assertThat(goals.overview().isEmpty()).isTrue();
        assertThat(data.export(BOB.id()).toString()).isEqualTo("{goals.json=[]}");
        assertThat(data.export(ADA.id()).toString())
                .isEqualTo("{goals.json=[{setAt=2026-03-01T09:00:00Z, kind=DAYS, target=2}]}");
        data.erase(ADA.id());
        assertThat(store.changes(ADA.id())).isEmpty();
    }
}
