package org.lyceum.learning.internal.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lyceum.learning.internal.activity.Activity;
import org.lyceum.learning.internal.activity.WeekCalendar;
import org.lyceum.learning.internal.goal.Goal.Kind;

class GoalStandingTest {

    private static final WeekCalendar CALENDAR = new WeekCalendar(ZoneOffset.UTC, DayOfWeek.MONDAY);
    /** A Monday; week n begins 7 * n days later. */
    private static final Instant START = Instant.parse("2026-01-05T12:00:00Z");

    @Test
    void shouldSayNothingWhenNoGoalIsSet() {
        assertThat(standing(List.of(), 0, days(0, 1))).isEmpty();
        assertThat(standing(List.of(set(0, Kind.DAYS, 1), off(1)), 1, days(0, 1))).isEmpty();
    }

    @Test
    void shouldKeepWhatWasReachedWhenAWeekIsMissed() {
        List<GoalChange> changes = List.of(set(0, Kind.DAYS, 2));

        GoalStanding standing = standing(changes, 4, days(0, 2), days(1, 2), days(2, 1), days(3, 3), days(4, 1))
                .orElseThrow();

        assertThat(standing).isEqualTo(new GoalStanding(new Goal(Kind.DAYS, 2), 1, 3, 1, false));
        assertThat(standing.met()).isFalse();
    }

    @Test
    void shouldTellOfTheMissedWeekAndCountItAgainstNobody() {
        GoalStanding standing = standing(List.of(set(0, Kind.DAYS, 2)), 3, days(0, 2), days(1, 2)).orElseThrow();

        assertThat(standing.missed()).isTrue();
        assertThat(standing.weeksMet()).isEqualTo(2);
        assertThat(standing.inARow()).isZero();
    }

    @Test
    void shouldNotBreakTheRowWhileTheWeekIsNotOver() {
        GoalStanding standing = standing(List.of(set(0, Kind.DAYS, 1)), 3, days(0, 1), days(1, 1), days(2, 1)).orElseThrow();

        assertThat(standing.inARow()).isEqualTo(3);
        assertThat(standing.missed()).isFalse();
    }

    @Test
    void shouldJudgeAWeekByTheGoalsOfItsTimeWhenTheGoalIsRaised() {
        List<GoalChange> changes = List.of(set(0, Kind.DAYS, 1), set(2, Kind.DAYS, 5));

        // week 2 met the goal with which it began
        GoalStanding standing = standing(changes, 3, days(0, 1), days(1, 1), days(2, 1), days(3, 1)).orElseThrow();

        assertThat(standing.weeksMet()).isEqualTo(3);
        assertThat(standing.done()).isEqualTo(1);
        assertThat(standing.goal().target()).isEqualTo(5);
    }

    @Test
    void shouldStepOverWeeksWithoutAGoal() {
        List<GoalChange> changes = List.of(set(0, Kind.DAYS, 1), off(1), set(3, Kind.DAYS, 1));

        // week 1 began with a goal and did not meet it, week 2 had none
        assertThat(standing(changes, 3, days(0, 1), days(3, 1)).orElseThrow().inARow()).isEqualTo(1);
        assertThat(standing(changes, 3, days(0, 1), days(1, 1), days(3, 1)).orElseThrow().inARow()).isEqualTo(3);
    }

    @Test
    void shouldCountLessonsAndExercises() {
        Activity activity = new Activity(List.of(START), List.of(START.plusSeconds(1), START.plusSeconds(2)), List.of(START));

        GoalStanding standing = GoalStanding.of(List.of(set(0, Kind.STEPS, 3)), activity, CALENDAR,
                CALENDAR.week(START)).orElseThrow();

        assertThat(standing.done()).isEqualTo(3);
        assertThat(standing.met()).isTrue();
        assertThat(standing.weeksMet()).isEqualTo(1);
    }

    @Test
    void shouldRefuseTargetsThatMakeNoSense() {
        assertThatThrownBy(() -> new Goal(Kind.DAYS, 8)).isInstanceOf(IllegalArgumentException.class).hasMessage("target 8");
        assertThatThrownBy(() -> new Goal(Kind.STEPS, 0)).isInstanceOf(IllegalArgumentException.class).hasMessage("target 0");
    }

    @SafeVarargs
    private static Optional<GoalStanding> standing(List<GoalChange> changes, int now, List<Instant>... done) {
        Activity activity = new Activity(List.of(), List.of(), Arrays.stream(done).flatMap(List::stream).toList());
        return GoalStanding.of(changes, activity, CALENDAR, CALENDAR.week(week(now)));
    }

    private static List<Instant> days(int week, int count) {
        return Stream.iterate(week(week), day -> day.plusSeconds(86_400)).limit(count).toList();
    }

    private static GoalChange set(int week, Kind kind, int target) {
        return new GoalChange(Optional.of(new Goal(kind, target)), week(week).plusSeconds(3600));
    }

    private static GoalChange off(int week) {
        return new GoalChange(Optional.empty(), week(week).plusSeconds(3600));
    }

    private static Instant week(int number) {
        return START.plusSeconds(7L * 86_400 * number);
    }
}
