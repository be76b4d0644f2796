package org.lyceum.tutor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.lyceum.account.Person;
import org.lyceum.tutor.internal.Findings.Status;
import org.lyceum.tutor.internal.Hint;
import org.lyceum.tutor.internal.HintService;

/** A hint as far as it was climbed: its steps, what proves it, where to read, what the person thinks of it. */
class HintView extends Div {

    HintView(Hint hint, Person person, HintService hints) {
        addClassName("tutor-hint");
        if (hint.status() != Status.WITHHELD) {
            add(new RungIndicator(hint.rung(), hint.top()));
        }
        hint.steps().forEach(step -> add(new StepView(step)));
        if (hint.citation() != null) {
            add(citation(hint));
        }
        if (hint.status() == Status.PROVEN) {
            add(note("tutor-proof", getTranslation("tutor.proof.proven", hint.tests())));
        }
        if (hint.status() == Status.PROVEN && hint.compared() > 0) {
            add(note("tutor-proof", getTranslation("tutor.proof.compared", hint.compared())));
        }
        if (hint.status() == Status.EXPLAINED) {
            add(note("tutor-unproven", getTranslation(
                    hint.again() ? "tutor.proof.unfinished" : "tutor.proof.explained")));
        }
        if (hint.status() == Status.TRIED) {
            add(note("tutor-unproven", getTranslation("tutor.proof.tried")));
        }
        if (hint.rung() > 0 && !hint.more() && !hint.again()) {
            add(note("tutor-note", getTranslation("tutor.panel.last")));
        }
        add(note("tutor-note", getTranslation("tutor.origin")));
        add(new FeedbackBar(hint.request(), person, hints));
    }

    private Paragraph citation(Hint hint) {
        var link = new Anchor(
                hint.citation().path().substring(1),
                getTranslation("tutor.citation.link", hint.citation().heading(), hint.citation().lessonTitle()));
        var label = new Span(getTranslation("tutor.citation.label"));
        label.addClassName("tutor-label");
        var paragraph = new Paragraph(label, link);
        paragraph.addClassName("tutor-citation");
        return paragraph;
    }

    private static Paragraph note(String className, String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName(className);
        return paragraph;
    }
}
