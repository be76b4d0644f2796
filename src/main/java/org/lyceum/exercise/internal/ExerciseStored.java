package org.lyceum.exercise.internal;

import java.util.List;
import org.lyceum.settings.StoredData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this module keeps, for the privacy page. */
@Component
@Order(30)
class ExerciseStored implements StoredData {

    @Override
    public List<Entry> stored() {
        return List.of(
                Entry.of("exercise.stored.programs", Keeping.ACCOUNT, Readers.YOU, Erasure.WITH_ACCOUNT,
                        "submission", "submission_test", "exercise_kept_draft"),
                Entry.of("exercise.stored.drafts", Keeping.ACCOUNT, Readers.YOU, Erasure.WITH_ACCOUNT, "exercise_draft")
                        .forDays(DraftRetention.DAYS));
    }
}
