package org.lyceum.learning.internal.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lyceum.account.Person;
import org.lyceum.learning.Deadline;
import org.lyceum.learning.Deadlines;
import org.lyceum.ui.Messages;
import org.springframework.stereotype.Component;

/** The days on which something comes back to be practised: one entry a day, however much it is. */
@Component
class PracticeDeadlines implements Deadlines {

    private final PracticeList practice;
    private final Messages messages;

    PracticeDeadlines(PracticeList practice, Messages messages) {
        this.practice = practice;
        this.messages = messages;
    }

    @Override
    public List<Deadline> of(Person person) {
        PracticeList.Overview overview = practice.overview(person);
        Map<LocalDate, Long> days = overview.later().stream()
                .collect(Collectors.groupingBy(PracticeItem::due, TreeMap::new, Collectors.counting()));
        if (!overview.due().isEmpty()) {
            days.put(practice.today(person), (long) overview.due().size());
        }
        List<Deadline> deadlines = new ArrayList<>();
        days.forEach((day, count) -> deadlines.add(new Deadline("practice-" + day, day, Optional.empty(),
                messages.get(person.language(), "learning.deadline.practice", count), "practise")));
        return deadlines;
    }
}
