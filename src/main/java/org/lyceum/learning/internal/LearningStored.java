package org.lyceum.learning.internal;

import java.util.List;
import org.lyceum.settings.StoredData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this module keeps, for the privacy page. */
@Component
@Order(20)
class LearningStored implements StoredData {

    @Override
    public List<Entry> stored() {
        return List.of(
                Entry.of("learning.stored.progress", Keeping.ACCOUNT, Readers.YOU, Erasure.WITH_ACCOUNT,
                        "learning_enrolment", "learning_lesson", "learning_answer"),
                Entry.of("learning.stored.notes", Keeping.ACCOUNT, Readers.YOU, Erasure.YOURSELF,
                        "learning_annotation", "learning_bookmark"),
                Entry.of("learning.stored.assignments", Keeping.ACCOUNT, Readers.YOU_AND_TEACHERS, Erasure.WITH_ACCOUNT,
                        "learning_draft", "learning_work", "learning_mark"),
                Entry.of("learning.stored.goals", Keeping.ACCOUNT, Readers.YOU, Erasure.YOURSELF,
                        "learning_goal", "learning_set_aside", "learning_target", "learning_calendar"),
                Entry.of("learning.stored.ratings", Keeping.ACCOUNT, Readers.YOU_AND_ADMINS, Erasure.WITH_ACCOUNT,
                        "learning_rating"),
                Entry.of("learning.stored.reports", Keeping.SITE, Readers.YOU_AND_ADMINS, Erasure.NAMELESS,
                        "learning_report"));
    }
}
