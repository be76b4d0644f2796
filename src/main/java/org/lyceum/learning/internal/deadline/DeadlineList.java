package org.lyceum.learning.internal.deadline;

import java.util.Comparator;
import java.util.List;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Person;
import org.lyceum.learning.Deadline;
import org.lyceum.learning.Deadlines;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Deadlines of all modules. */
@Service
public class DeadlineList {

    private final CurrentPerson currentPerson;
    /** Lazily: higher modules may need this one. */
    private final ObjectProvider<Deadlines> sources;

    DeadlineList(CurrentPerson currentPerson, ObjectProvider<Deadlines> sources) {
        this.currentPerson = currentPerson;
        this.sources = sources;
    }

    /** Of the person who is signed in, the next one first. */
    public List<Deadline> mine() {
        return of(currentPerson.require());
    }

    List<Deadline> of(Person person) {
        return sources.stream().flatMap(source -> source.of(person).stream())
                .sorted(Comparator.comparing(Deadline::day).thenComparing(Deadline::title))
                .toList();
    }
}
