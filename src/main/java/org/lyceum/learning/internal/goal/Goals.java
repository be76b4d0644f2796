package org.lyceum.learning.internal.goal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Person;
import org.lyceum.learning.internal.activity.Activities;
import org.lyceum.learning.internal.activity.Activity;
import org.lyceum.learning.internal.activity.Week;
import org.lyceum.learning.internal.activity.WeekCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Weeks and goal of the person who is signed in. No goal is set until they set one. */
@Service
public class Goals {

    /** Weeks in the overview. */
    public static final int WEEKS = 8;

    /** @param weeks the last {@value #WEEKS}, this one last */
    public record Overview(List<Activity.Tally> weeks, Optional<GoalStanding> goal) {

        /** Whether there is anything to show. */
        public boolean isEmpty() {
            return goal.isEmpty() && weeks.stream().allMatch(week -> week.steps() + week.days() == 0);
        }
    }

    private final CurrentPerson currentPerson;
    private final GoalStore store;
    private final Activities activities;
    private final Clock clock;

    Goals(CurrentPerson currentPerson, GoalStore store, Activities activities, Clock clock) {
        this.currentPerson = currentPerson;
        this.store = store;
        this.activities = activities;
        this.clock = clock;
    }

    public Overview overview() {
        Person person = currentPerson.require();
        WeekCalendar calendar = WeekCalendar.of(person);
        Week now = calendar.week(clock.instant());
        Activity activity = activities.of(person.id());
        return new Overview(activity.weeks(calendar, now.minus(WEEKS - 1), now),
                GoalStanding.of(store.changes(person.id()), activity, calendar, now));
    }

    /** @param goal empty to do without */
    @Transactional
    public void set(Optional<Goal> goal) {
        Person person = currentPerson.require();
        List<GoalChange> changes = store.changes(person.id());
        Optional<Goal> now = changes.isEmpty() ? Optional.empty() : changes.getLast().goal();
        if (!now.equals(goal)) {
            store.add(person.id(), goal, clock.instant());
        }
    }
}
