package org.lyceum.exercise.internal;

import java.util.List;
import java.util.Optional;
import org.lyceum.account.PersonId;
import org.lyceum.exercise.Exercises;
import org.lyceum.learning.PracticeLog;
import org.lyceum.ui.Language;
import org.springframework.stereotype.Component;

/** Judged submissions as tries. */
@Component
class ExercisePracticeLog implements PracticeLog {

    private final SubmissionStore store;
    private final Exercises exercises;

    ExercisePracticeLog(SubmissionStore store, Exercises exercises) {
        this.store = store;
        this.exercises = exercises;
    }

    @Override
    public List<Attempt> attempts(PersonId person) {
        return store.attempts(person);
    }

    @Override
    public Optional<Title> title(String key, Language language) {
        return exercises.find(key).map(item -> item.value().text(language))
                .map(text -> new Title(text.title(), text.language()));
    }
}
