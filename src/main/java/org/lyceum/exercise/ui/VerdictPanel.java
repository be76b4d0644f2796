package org.lyceum.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.IntConsumer;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.internal.LearnerVerdict;
import org.lyceum.exercise.internal.LearnerVerdict.Case;
import org.lyceum.sandbox.SyntaxFault;
import org.lyceum.ui.Language;
import org.lyceum.ui.Notice;

/** What the tests said, the failing case first. The summary is announced to screen readers. */
class VerdictPanel extends Section {

    private final transient Exercise exercise;
    private final transient IntConsumer jump;
    private final Paragraph summary = new Paragraph();
    private final Div details = new Div();

    VerdictPanel(Exercise exercise, IntConsumer jump) {
        this.exercise = exercise;
        this.jump = jump;
        addClassName("exercise-verdict");
        summary.addClassNames("exercise-summary", "exercise-summary-none");
        summary.getElement().setAttribute("aria-live", "polite");
        summary.setText(getTranslation("exercise.verdict.none"));
        add(new H2(getTranslation("exercise.verdict.title")), summary, details);
    }

    void show(LearnerVerdict verdict) {
        details.removeAll();
        summary.removeClassName("exercise-summary-none");
        summary.setText(summary(verdict));
        summary.setClassName("exercise-summary-passed", verdict.success());
        if (verdict.syntax() != null) {
            details.add(syntax(verdict.syntax()));
        }
        if (!verdict.forbidden().isEmpty()) {
            details.add(Notice.of(Notice.Kind.WARNING, getTranslation(
                    "exercise.verdict.forbidden", String.join(", ", verdict.forbidden()))));
        }
        if (verdict.setOrder() > 0) {
            details.add(Notice.of(Notice.Kind.INFO,
                    getTranslation("exercise.verdict.set-order", verdict.setOrder())));
        }
        boolean first = true;
        for (Case test : verdict.cases()) {
            details.add(new CaseCard(test, exercise.text(Language.of(getLocale())), jump, first && !test.passed()));
            first = false;
        }
    }

    private String summary(LearnerVerdict verdict) {
        if (verdict.syntax() != null) {
            return getTranslation("exercise.verdict.syntax", verdict.syntax().line());
        }
        return getTranslation(verdict.all() ? "exercise.verdict.summary" : "exercise.verdict.summary-visible",
                verdict.passed(), verdict.total());
    }

    private Component syntax(SyntaxFault fault) {
        Div box = new Div(
                new Paragraph(getTranslation("exercise.verdict.syntax-explained")),
                new CodeBlock(fault.type() + ": " + fault.message()),
                new LineLink(getTranslation("exercise.case.line", fault.line()), fault.line(), jump));
        box.addClassName("exercise-case-body");
        return box;
    }
}
