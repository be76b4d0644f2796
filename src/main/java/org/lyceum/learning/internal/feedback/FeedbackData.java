package org.lyceum.learning.internal.feedback;

import java.util.Map;
import org.lyceum.account.PersonId;
import org.lyceum.learning.internal.PersonalRows;
import org.springframework.stereotype.Component;

/** Ratings and reports for the export. Erasing takes the ratings away and the name off the reports. */
@Component
class FeedbackData implements PersonalRows {

    private final FeedbackStore store;

    FeedbackData(FeedbackStore store) {
        this.store = store;
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of("ratings.json", store.ratings(person), "reports.json", store.reports(person));
    }

    @Override
    public void erase(PersonId person) {
        store.erase(person);
    }
}
