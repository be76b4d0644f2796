package org.lyceum.learning.internal.assignment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lyceum.account.PersonId;
import org.lyceum.learning.internal.PersonalRows;
import org.springframework.stereotype.Component;

/** A person's drafts and works for the export, and their removal. */
@Component
class AssignmentData implements PersonalRows {

    private final AssignmentStore store;

    AssignmentData(AssignmentStore store) {
        this.store = store;
    }

    /** Values that can be written as JSON; who gave points is not the writer's data. */
    @Override
    public Map<String, Object> export(PersonId person) {
        List<Map<String, Object>> works = store.works(person).stream().map(work -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("work", work);
            store.mark(work.id()).ifPresent(mark -> {
                row.put("points", mark.levels().points());
                row.put("comment", mark.comment());
                row.put("markedAt", mark.markedAt());
            });
            return row;
        }).toList();
        return Map.of("assignment-drafts.json", store.drafts(person), "assignments.json", works);
    }

    @Override
    public void erase(PersonId person) {
        store.erase(person);
    }
}
