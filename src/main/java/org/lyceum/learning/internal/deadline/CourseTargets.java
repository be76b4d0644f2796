package org.lyceum.learning.internal.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Person;
import org.lyceum.learning.Deadline;
import org.lyceum.learning.Deadlines;
import org.lyceum.learning.internal.Catalogue;
import org.lyceum.learning.internal.LearningHistory;
import org.lyceum.learning.internal.activity.WeekCalendar;
import org.lyceum.ui.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "I want to finish this course by …": a day that people set for themselves and may change at any time. */
@Service
public class CourseTargets implements Deadlines {

    private static final int MOST_YEARS = 5;

    private final CurrentPerson currentPerson;
    private final TargetStore store;
    private final Catalogue catalogue;
    private final LearningHistory history;
    private final Messages messages;
    private final Clock clock;

    CourseTargets(CurrentPerson currentPerson, TargetStore store, Catalogue catalogue, LearningHistory history,
            Messages messages, Clock clock) {
        this.currentPerson = currentPerson;
        this.store = store;
        this.catalogue = catalogue;
        this.history = history;
        this.messages = messages;
        this.clock = clock;
    }

    /** The day the person who is signed in set, also when it is over. */
    public Optional<LocalDate> mine(String course) {
        return Optional.ofNullable(store.of(currentPerson.require().id()).get(course));
    }

    public LocalDate today() {
        return today(currentPerson.require());
    }

    /** @return false when there is no such course, or the day is over or more than five years away */
    @Transactional
    public boolean set(String course, LocalDate day) {
        Person person = currentPerson.require();
        LocalDate today = today(person);
        if (catalogue.course(course).isEmpty() || day.isBefore(today) || day.isAfter(today.plusYears(MOST_YEARS))) {
            return false;
        }
        store.put(person.id(), course, day);
        return true;
    }

    @Transactional
    public void remove(String course) {
        store.remove(currentPerson.require().id(), course);
    }

    @Override
    public List<Deadline> of(Person person) {
        Map<String, LocalDate> targets = store.of(person.id());
        if (targets.isEmpty()) {
            return List.of();
        }
        LocalDate today = today(person);
        Set<String> completed = history.courses(person.id()).stream()
                .filter(course -> course.completedAt().isPresent())
                .map(LearningHistory.Enrolled::course).collect(Collectors.toSet());
        return targets.entrySet().stream()
                .filter(target -> !target.getValue().isBefore(today) && !completed.contains(target.getKey()))
                .flatMap(target -> catalogue.course(target.getKey()).stream().map(course -> new Deadline(
                        "course-" + target.getKey(), target.getValue(), Optional.empty(),
                        messages.get(person.language(), "learning.deadline.course",
                                course.value().text(person.language()).title()),
                        "courses/" + target.getKey())))
                .toList();
    }

    private LocalDate today(Person person) {
        return WeekCalendar.of(person).day(clock.instant());
    }
}
