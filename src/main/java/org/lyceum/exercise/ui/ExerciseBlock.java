package org.lyceum.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.stream.Collectors;
import org.lyceum.account.Person;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.Exercises;
import org.lyceum.exercise.Submissions;
import org.lyceum.learning.LessonBlock;

/** An exercise inside its lesson: a card with its title, state and the way to it. */
@org.springframework.stereotype.Component
class ExerciseBlock implements LessonBlock {

    private final Exercises exercises;
    private final Submissions submissions;

    ExerciseBlock(Exercises exercises, Submissions submissions) {
        this.exercises = exercises;
        this.submissions = submissions;
    }

    @Override
    public String name() {
        return "exercise";
    }

    @Override
    public Component render(String lessonKey, String blockId, Person person) {
        String key = lessonKey + "/" + blockId;
        return exercises.find(key)
                .<Component>map(item -> new ExerciseCard(item.value(), submissions.standing(person.id(), key)))
                .orElseGet(Div::new);
    }

    @Override
    public Set<String> completed(String lessonKey, Person person) {
        return exercises.ofLesson(lessonKey).stream()
                .map(item -> item.value())
                .map(Exercise::key)
                .filter(key -> submissions.standing(person.id(), key).passed())
                .map(key -> key.substring(key.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }
}
