package org.lyceum.tutor.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import org.lyceum.tutor.internal.Change;
import org.lyceum.tutor.internal.Hint;

/** One rung: its words, and below them the case, the line or the change that they speak of. */
class StepView extends Div {

    StepView(Hint.Step step) {
        addClassName("tutor-step");
        if (step.rung() > 0) {
            add(new H3(getTranslation("tutor.rung." + step.rung())));
        }
        add(paragraph(step.text()));
        if (step.failing() != null) {
            add(new CaseView(step.failing()));
        }
        if (step.line() > 0) {
            add(new Pre(label(getTranslation("tutor.change.line", step.line())), new Code(step.code().strip())));
        }
        step.changes().forEach(change -> add(diff(change)));
    }

    private static Paragraph paragraph(String marked) {
        var paragraph = new Paragraph();
        org.lyceum.tutor.internal.Span.of(marked)
                .forEach(span -> paragraph.add(span.code() ? new Code(span.text()) : new Span(span.text())));
        return paragraph;
    }

    private Pre diff(Change change) {
        var diff = new Pre(label(getTranslation("tutor.change.line", change.line())));
        diff.addClassName("tutor-diff");
        change.before().forEach(line -> diff.add(line("tutor-removed", "tutor.change.removed", "− ", line)));
        change.after().forEach(line -> diff.add(line("tutor-added", "tutor.change.added", "+ ", line)));
        return diff;
    }

    /** The sign is for the eye, the word for the ear. */
    private Div line(String className, String key, String sign, String text) {
        var mark = new Span(sign);
        mark.getElement().setAttribute("aria-hidden", "true");
        var word = new Span(getTranslation(key) + " ");
        word.addClassName("tutor-spoken");
        var line = new Div(mark, word, new Code(text));
        line.addClassName(className);
        return line;
    }

    private static Span label(String text) {
        var label = new Span(text);
        label.addClassName("tutor-label");
        return label;
    }
}
