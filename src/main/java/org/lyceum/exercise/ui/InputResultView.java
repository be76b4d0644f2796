package org.lyceum.exercise.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.lyceum.exercise.internal.InputResult;
import org.lyceum.sandbox.Outcome.Reason;

/** What a program did with the learner's own input: value, what it printed, where it stopped. */
class InputResultView extends Div {

    InputResultView(InputResult trial, boolean call, IntConsumer jump) {
        addClassName("exercise-case-body");
        if (trial.syntax() != null) {
            int line = trial.syntax().line();
            add(new Paragraph(getTranslation("exercise.try.syntax", line)),
                    new CodeBlock(trial.syntax().type() + ": " + trial.syntax().message()),
                    new LineLink(getTranslation("exercise.case.line", line), line, jump));
            return;
        }
        if (trial.inCall()) {
            add(new Paragraph(getTranslation("exercise.try.not-a-call")));
        }
        if (trial.stopped() != null) {
            add(new Paragraph(getTranslation("exercise.ending." + ending(trial.stopped()))));
        }
        DescriptionList list = new DescriptionList();
        if (trial.value() != null) {
            term(list, "exercise.try.value", trial.value());
        }
        if (trial.error() != null) {
            term(list, "exercise.try.error",
                    trial.message().isEmpty() ? trial.error() : trial.error() + ": " + trial.message());
        }
        if (!trial.stdout().isEmpty()) {
            term(list, "exercise.case.stdout", trial.stdout());
        } else if (!call && trial.error() == null && trial.stopped() == null) {
            add(new Paragraph(getTranslation("exercise.try.no-output")));
        }
        add(list);
        if (trial.truncated()) {
            add(new Paragraph(getTranslation("exercise.case.truncated")));
        }
        if (!trial.frames().isEmpty()) {
            add(new Trace(trial.frames(), jump));
        }
    }

    private static String ending(Reason reason) {
        return reason == Reason.STEPS ? "cpu" : reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void term(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(getTranslation(key)),
                new DescriptionList.Description(new CodeBlock(value)));
    }
}
