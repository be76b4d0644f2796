package org.lyceum.learning.internal.goal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lyceum.account.PersonId;
import org.lyceum.learning.internal.PersonalRows;
import org.springframework.stereotype.Component;

/** A person's goals for the export, and their removal. */
@Component
class GoalData implements PersonalRows {

    private final GoalStore store;

    GoalData(GoalStore store) {
        this.store = store;
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of("goals.json", store.changes(person).stream().map(change -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("setAt", change.at().toString());
            row.put("kind", change.goal().map(goal -> goal.kind().name()).orElse("NONE"));
            change.goal().ifPresent(goal -> row.put("target", goal.target()));
            return row;
        }).toList());
    }

    @Override
    public void erase(PersonId person) {
        store.erase(person);
    }
}
