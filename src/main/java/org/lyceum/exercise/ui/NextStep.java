package org.lyceum.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.lyceum.account.Person;
import org.lyceum.content.ContentItem;
import org.lyceum.exercise.Exercise;
import org.lyceum.learning.CourseLink;
import org.lyceum.ui.Language;

/**
 * Where to go after passing: the next exercise of the lesson that is still open, else back to the lesson; other
 * solutions; the same exercise afresh.
 */
class NextStep extends Div {

    NextStep(Workbench workbench, Exercise exercise, Person person, Runnable practise) {
        addClassName("exercise-next");
        setVisible(false);
        add(new Paragraph(getTranslation("exercise.verdict.all-passed")));
        Div ways = new Div();
        ways.addClassName("exercise-next-ways");
        workbench.exercises().ofLesson(exercise.lessonKey()).stream()
                .map(ContentItem::value)
                .filter(other -> other.order() > exercise.order())
                .filter(other -> !workbench.submissions().standing(person.id(), other.key()).passed())
                .findFirst()
                .ifPresent(other -> ways.add(new CourseLink(other.key(), getTranslation(
                        "exercise.action.next", other.text(Language.of(getLocale())).title()))));
        ways.add(new CourseLink(exercise.lessonKey(), getTranslation("exercise.action.back")));
        Button compare = new Button(getTranslation("exercise.solutions.open"), click ->
                workbench.solutions().discussion(person.id(), exercise.key())
                        .ifPresent(discussion -> new SolutionsDialog(workbench.clock(), discussion).open()));
        Button again = new Button(getTranslation("exercise.action.practise"), click -> practise.run());
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(compare, again);
        buttons.addClassName("exercise-buttons");
        add(ways, buttons);
    }
}
