package org.lyceum.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.lyceum.exercise.ExerciseText;
import org.lyceum.exercise.internal.LearnerVerdict.Case;
import org.lyceum.exercise.internal.LearnerVerdict.Ending;
import org.lyceum.sandbox.Outcome.Frame;

/** One test: icon, name and state in a line; what was called, wanted and got below. */
class CaseCard extends NativeDetails {

    private final transient IntConsumer jump;
    private final Div body = new Div();

    CaseCard(Case test, ExerciseText text, IntConsumer jump, boolean open) {
        this.jump = jump;
        addClassNames("exercise-case", test.passed() ? "exercise-case-passed" : "exercise-case-failed");
        body.addClassName("exercise-case-body");
        setSummary(head(test));
        setContent(body);
        setOpen(open);
        fill(test, text);
    }

    private Component head(Case test) {
        Component icon = (test.passed() ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CLOSE_CIRCLE).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(getTranslation(
                test.visible() ? "exercise.case.name" : "exercise.case.hidden", test.number()));
        Span state = new Span(getTranslation(test.passed() ? "exercise.case.passed" : "exercise.case.failed"));
        state.addClassName("exercise-case-state");
        return new Span(icon, name, state);
    }

    private void fill(Case test, ExerciseText text) {
        if (!test.passed()) {
            body.add(new Paragraph(getTranslation(
                    "exercise.ending." + test.ending().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    test.ownCase())));
        }
        if (!test.passed() && test.messageKey() != null && text.messages().containsKey(test.messageKey())) {
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
        if (!test.frames().isEmpty() && !test.passed()) {
            body.add(trace(test));
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

    private Component trace(Case test) {
        Div trace = new Div(new Span(getTranslation("exercise.case.traceback")));
        trace.addClassName("exercise-trace");
        for (Frame frame : test.frames().subList(Math.max(0, test.frames().size() - 5), test.frames().size())) {
            trace.add(new LineLink(getTranslation("exercise.case.line", frame.line()), frame.line(), jump));
        }
        return trace;
    }
}
