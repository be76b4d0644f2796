package org.lyceum.learning.internal.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lyceum.learning.internal.activity.Activity;
import org.lyceum.learning.internal.activity.Activity.Tally;
import org.lyceum.learning.internal.activity.Week;
import org.lyceum.learning.internal.activity.WeekCalendar;

/**
 * How a person is doing with the goal they have now.
 *
 * @param done     in this week
 * @param weeksMet weeks ever that met the goal of their time; never falls
 * @param inARow   of those, how many without a miss up to now; a week that is not over yet breaks nothing
 * @param missed   the week before this one did not meet the goal
 */
public record GoalStanding(Goal goal, int done, int weeksMet, int inARow, boolean missed) {

    private enum Outcome {
        MET,
        MISSED,
        /** No goal was set in that week. */
        PAUSED
    }

    public boolean met() {
        return done >= goal.target();
    }

    /**
     * Judges every week since the first goal. A week met its goal when it met one of those that held at some time in
     * it, so that neither raising a goal nor lowering it takes away what was reached before.
     *
     * @param changes oldest first
     * @return empty when no goal is set now
     */
    public static Optional<GoalStanding> of(
            List<GoalChange> changes, Activity activity, WeekCalendar calendar, Week now) {
        if (changes.isEmpty() || changes.getLast().goal().isEmpty()) {
            return Optional.empty();
        }
        Goal goal = changes.getLast().goal().get();
        List<Tally> tallies = activity.weeks(calendar, calendar.week(changes.getFirst().at()), now);
        if (tallies.isEmpty()) { // the zone changed since
            tallies = activity.weeks(calendar, now, now);
        }
        List<Outcome> outcomes = tallies.stream().map(tally -> outcome(tally, changes, calendar)).toList();
        int met = (int) outcomes.stream().filter(outcome -> outcome == Outcome.MET).count();
        boolean missed = outcomes.size() > 1 && outcomes.get(outcomes.size() - 2) == Outcome.MISSED;
        return Optional.of(new GoalStanding(goal, goal.done(tallies.getLast()), met, inARow(outcomes), missed));
    }

    private static int inARow(List<Outcome> outcomes) {
        int row = outcomes.getLast() == Outcome.MET ? 1 : 0;
        for (int i = outcomes.size() - 2; i >= 0 && outcomes.get(i) != Outcome.MISSED; i--) {
            row += outcomes.get(i) == Outcome.MET ? 1 : 0;
        }
        return row;
    }

    private static Outcome outcome(Tally tally, List<GoalChange> changes, WeekCalendar calendar) {
        List<Goal> held = new ArrayList<>();
        Optional<Goal> before = Optional.empty();
        for (GoalChange change : changes) {
            Week week = calendar.week(change.at());
            if (week.first().isBefore(tally.week().first())) {
                before = change.goal();
            } else if (week.equals(tally.week())) {
                change.goal().ifPresent(held::add);
            }
        }
        before.ifPresent(held::add);
        if (held.isEmpty()) {
            return Outcome.PAUSED;
        }
        return held.stream().anyMatch(goal -> goal.met(tally)) ? Outcome.MET : Outcome.MISSED;
    }
}
