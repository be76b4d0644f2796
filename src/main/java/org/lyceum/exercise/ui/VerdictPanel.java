package org.lyceum.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.internal.LearnerVerdict;
import org.lyceum.exercise.internal.LearnerVerdict.Case;
import org.lyceum.exercise.internal.LearnerVerdict.Scope;
import org.lyceum.sandbox.SyntaxFault;
import org.lyceum.ui.Language;
import org.lyceum.ui.Notice;

/** What the tests said, the failing case first. The summary is announced to screen readers. */
class VerdictPanel extends Section {

    private final transient Exercise exercise;
    private final transient IntConsumer jump;
    private final transient Consumer<String> runAlone;
    private final Paragraph summary = new Paragraph();
    private final Div details = new Div();

    /** @param runAlone runs one test by its id */
    VerdictPanel(Exercise exercise, IntConsumer jump, Consumer<String> runAlone) {
        this.exercise = exercise;
        this.jump = jump;
        this.runAlone = runAlone;
        addClassName("exercise-verdict");
        summary.addClassName("exercise-summary");
        summary.getElement().setAttribute("aria-live", "polite");
        add(new H2(getTranslation("exercise.verdict.title")), summary, details);
        clear();
    }

    /** As before the first run. */
    void clear() {
        details.removeAll();
        summary.removeClassName("exercise-summary-passed");
        summary.addClassName("exercise-summary-none");
        summary.setText(getTranslation("exercise.verdict.none"));
        LearnerVerdict.untried(exercise.suite()).forEach(test -> add(test, false));
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
            add(test, first && (test.failed() || verdict.scope() == Scope.ONE));
            first = false;
        }
    }

    private void add(Case test, boolean open) {
        details.add(new CaseCard(test, exercise.text(Language.of(getLocale())), jump, runAlone, open));
    }

    private String summary(LearnerVerdict verdict) {
        if (verdict.syntax() != null) {
            return getTranslation("exercise.verdict.syntax", verdict.syntax().line());
        }
        return switch (verdict.scope()) {
            case ALL -> getTranslation("exercise.verdict.summary", verdict.passed(), verdict.total());
            case VISIBLE -> getTranslation("exercise.verdict.summary-visible", verdict.passed(), verdict.total());
            case ONE -> {
                Case only = verdict.cases().getFirst();
                yield getTranslation(only.passed() ? "exercise.verdict.one-passed" : "exercise.verdict.one-failed",
                        only.number());
            }
        };
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
