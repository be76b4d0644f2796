package org.lyceum.exercise.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.lyceum.exercise.internal.LearnerVerdict.Case;
import org.lyceum.exercise.internal.LearnerVerdict.Ending;
import org.lyceum.exercise.internal.LearnerVerdict.Trial;

/** How the learner's own test cases fared with one program: its name, and the case that tells it apart. */
class TrialDetails extends Div {

    TrialDetails(Case test, Trial trial) {
        if (!test.visible()) {
            if (test.ending() == Ending.MISSES_WRONG_PROGRAM || test.ending() == Ending.REFUSES_RIGHT_PROGRAM) {
                add(new Paragraph(getTranslation("exercise.trial.hidden")));
            }
            return;
        }
        if (test.passed()) {
            add(new Paragraph(trial.right()
                    ? getTranslation("exercise.trial.accepted")
                    : getTranslation("exercise.trial.rejected", test.ownCase())));
        }
        DescriptionList list = new DescriptionList();
        list.add(new DescriptionList.Term(getTranslation("exercise.trial.program")),
                new DescriptionList.Description(new Span(getTranslation(
                        trial.right() ? "exercise.trial.right" : "exercise.trial.wrong", trial.program()))));
        if (!trial.call().isEmpty()) {
            term(list, "exercise.trial.call", trial.call());
            term(list, "exercise.trial.expected", trial.expected());
            term(list, "exercise.trial.actual",
                    trial.actual() == null ? getTranslation("exercise.trial.stopped") : trial.actual());
        }
        add(list);
    }

    private void term(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(getTranslation(key)),
                new DescriptionList.Description(new CodeBlock(value)));
    }
}
