package org.lyceum.exercise.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.lyceum.account.Person;
import org.lyceum.content.ContentItem;
import org.lyceum.exercise.Exercise;
import org.lyceum.ui.Language;

/** Where to go after passing: the next exercise of the lesson that is still open, else back to the lesson. */
class NextStep extends Div {

    NextStep(Workbench workbench, Exercise exercise, Person person) {
        addClassName("exercise-next");
        setVisible(false);
        add(new Paragraph(getTranslation("exercise.verdict.all-passed")));
        workbench.exercises().ofLesson(exercise.lessonKey()).stream()
                .map(ContentItem::value)
                .filter(other -> other.order() > exercise.order())
                .filter(other -> !workbench.submissions().standing(person.id(), other.key()).passed())
                .findFirst()
                .ifPresent(other -> add(new CourseLink(other.key(), getTranslation(
                        "exercise.action.next", other.text(Language.of(getLocale())).title()))));
        add(new CourseLink(exercise.lessonKey(), getTranslation("exercise.action.back")));
    }
}
