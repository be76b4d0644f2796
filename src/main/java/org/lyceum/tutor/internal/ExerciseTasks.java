package org.lyceum.tutor.internal;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.lyceum.content.ContentItem;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.ExerciseText;
import org.lyceum.exercise.Exercises;
import org.lyceum.ui.Language;
import org.springframework.stereotype.Component;

/** Tasks are the exercises that are loaded now. */
@Component
class ExerciseTasks implements Tasks {

    private final Exercises exercises;

    ExerciseTasks(Exercises exercises) {
        this.exercises = exercises;
    }

    @Override
    public Optional<Task> find(String key, Language language) {
        return exercises.find(key).map(item -> task(item, language));
    }

    private static Task task(ContentItem<Exercise> item, Language language) {
        Exercise exercise = item.value();
        ExerciseText text = exercise.text(language);
        return new Task(
                exercise.key(),
                item.judgedHash(),
                text.title(),
                text.summary() + "\n" + text.markdown(),
                exercise.entry(),
                exercise.concepts(),
                exercise.hintCeiling(),
                exercise.suite(),
                exercise.limits(),
                exercise.prelude(),
                exercise.reference(),
                List.copyOf(new TreeMap<>(exercise.accepted()).values()),
                exercise.inputs());
    }
}
