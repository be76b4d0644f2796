package org.lyceum.learning.internal.practice;

import java.util.Map;
import org.lyceum.account.PersonId;
import org.lyceum.learning.internal.PersonalRows;
import org.springframework.stereotype.Component;

/** What a person set aside, for the export, and its removal. */
@Component
class PracticeData implements PersonalRows {

    private final SetAsideStore store;

    PracticeData(SetAsideStore store) {
        this.store = store;
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of("set-aside.json", store.of(person).stream()
                .map(aside -> Map.of("item", aside.item(),
                        "until", aside.until().map(Object::toString).orElse("never again")))
                .toList());
    }

    @Override
    public void erase(PersonId person) {
        store.erase(person);
    }
}
