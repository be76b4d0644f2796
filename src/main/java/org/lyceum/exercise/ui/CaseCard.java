package org.lyceum.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.lyceum.exercise.ExerciseText;
import org.lyceum.exercise.internal.LearnerVerdict.Case;
import org.lyceum.exercise.internal.LearnerVerdict.Ending;

/** One test: icon, name and state in a line; what was called, wanted and got below. */
class CaseCard extends NativeDetails {

    private final transient IntConsumer jump;
    private final Div body = new Div();

    /** @param runAlone runs the test by its id; offered for visible ones */
    CaseCard(Case test, ExerciseText text, IntConsumer jump, Consumer<String> runAlone, boolean open) {
        this.jump = jump;
        addClassNames("exercise-case", "exercise-case-" + state(test));
        body.addClassName("exercise-case-body");
        setSummary(head(test));
        setContent(body);
        setOpen(open);
        fill(test, text);
        if (test.visible()) {
            Button alone = new Button(getTranslation("exercise.case.run"), click -> runAlone.accept(test.testId()));
            alone.setAriaLabel(getTranslation("exercise.case.run-number", test.number()));
            alone.addThemeVariants(ButtonVariant.LUMO_SMALL);
            alone.addClassName("exercise-case-run");
            body.add(alone);
        }
    }

    private static String state(Case test) {
        return test.failed() ? "failed" : test.passed() ? "passed" : "untried";
    }

    private Component head(Case test) {
        Component icon = (test.failed() ? VaadinIcon.CLOSE_CIRCLE
                : test.passed() ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CIRCLE_THIN).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(getTranslation(
                test.visible() ? "exercise.case.name" : "exercise.case.hidden", test.number()));
        Span state = new Span(getTranslation("exercise.case." + state(test)));
        state.addClassName("exercise-case-state");
        return new Span(icon, name, state);
    }

    private void fill(Case test, ExerciseText text) {
        if (test.failed()) {
            body.add(new Paragraph(getTranslation(
                    "exercise.ending." + test.ending().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    test.ownCase())));
        }
        if (test.failed() && test.messageKey() != null && text.messages().containsKey(test.messageKey())) {
            body.add(new Paragraph(text.messages().get(test.messageKey())));
        }
        if (test.trial() != null) {
            body.add(new TrialDetails(test, test.trial()));
        }
        if (test.visible()) {
            body.add(values(test));
        } else if (test.trial() == null) {
            body.add(new Paragraph(getTranslation("exercise.case.hidden-explained")));
        }
        if (test.error() != null && !test.visible()) {
            body.add(new CodeBlock(test.error()));
        }
        if (!test.frames().isEmpty() && test.failed()) {
            body.add(new Trace(test.frames(), jump));
        }
    }

    private DescriptionList values(Case test) {
        DescriptionList list = new DescriptionList();
        if (!test.call().isEmpty()) {
            term(list, "exercise.case.call", test.call());
        }
        if (!test.stdin().isEmpty()) {
            term(list, "exercise.case.stdin", test.stdin());
        }
        if (test.expected() != null) {
            term(list, "exercise.case.expected", test.expected());
        }
        if (test.error() != null) {
            term(list, "exercise.case.actual",
                    test.message().isEmpty() ? test.error() : test.error() + ": " + test.message());
        } else if (test.actual() != null && test.ending() != Ending.WRONG_OUTPUT) {
            term(list, "exercise.case.actual", test.actual());
        }
        if (!test.stdout().isEmpty()) {
            term(list, "exercise.case.stdout", test.stdout());
        }
        if (test.truncated()) {
            body.add(new Paragraph(getTranslation("exercise.case.truncated")));
        }
        return list;
    }

    private void term(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(getTranslation(key)),
                new DescriptionList.Description(new CodeBlock(value)));
    }
}
