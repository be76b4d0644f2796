package org.lyceum.learning.internal.deadline;

import java.util.Map;
import java.util.TreeMap;
import org.lyceum.account.PersonId;
import org.lyceum.learning.internal.PersonalRows;
import org.springframework.stereotype.Component;

/** A person's target days and calendar address for the export, and their removal. The address itself is not known. */
@Component
class DeadlineData implements PersonalRows {

    private final TargetStore targets;
    private final FeedStore feeds;

    DeadlineData(TargetStore targets, FeedStore feeds) {
        this.targets = targets;
        this.feeds = feeds;
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, String> days = new TreeMap<>();
        targets.of(person).forEach((course, day) -> days.put(course, day.toString()));
        return Map.of("course-targets.json", days, "calendar-address.json",
                feeds.createdAt(person).map(at -> Map.of("createdAt", at.toString())).orElse(Map.of()));
    }

    @Override
    public void erase(PersonId person) {
        targets.erase(person);
        feeds.remove(person);
    }
}
