package org.lyceum.exercise.ui;

import com.vaadin.flow.component.html.Div;
import org.lyceum.account.Person;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.Standing;
import org.lyceum.exercise.internal.KeptDrafts;
import org.lyceum.exercise.internal.LearnerVerdict;
import org.lyceum.exercise.internal.LearnerVerdict.Scope;
import org.lyceum.ui.Notice;

/** Where the learner works: the program, what can be done with it, what came of it, help, earlier attempts. */
class WorkPane extends Div implements Runs.Page {

    private final EditorPane editor;
    private final Replacement replacement;
    private final transient Runs runs;
    private final RunBar bar;
    private final TryPanel trial;
    private final VerdictPanel verdict;
    private final NextStep next;
    private final HistoryPanel history;

    WorkPane(Workbench workbench, Exercise exercise, Person person) {
        addClassName("exercise-work");
        editor = new EditorPane(workbench, exercise, person);
        replacement = new Replacement(editor, this::attempted);
        RunStatus status = new RunStatus();
        PageHelp help = new PageHelp(exercise.key(), editor);
        runs = new Runs(workbench, exercise, person, editor, status, help, this);
        KeySheet keys = new KeySheet();
        keys.bind(editor, runs);
        bar = new RunBar(editor, replacement, status, runs, keys);
        trial = new TryPanel(exercise, runs, editor::focusLine);
        verdict = new VerdictPanel(exercise, editor::focusLine, runs::one);
        next = new NextStep(workbench, exercise, person, this::practise);
        history = new HistoryPanel(workbench, exercise.key(), person, editor, replacement);

        if (workbench.submissions().standing(person.id(), exercise.key()) == Standing.PASSED_BEFORE_CHANGE) {
            add(Notice.of(Notice.Kind.INFO, getTranslation("exercise.standing.changed-notice")));
        }
        add(keys.component(), editor, bar, next, verdict, trial);
        workbench.help().orderedStream().forEach(slot -> add(slot.beside(help, person)));
        add(history);
        workbench.submissions().of(person.id(), exercise.key(), 1).forEach(runs::resume);
    }

    @Override
    public void busy(boolean busy) {
        bar.busy(busy);
        trial.busy(busy);
    }

    @Override
    public void show(LearnerVerdict told, String program) {
        verdict.show(told);
        if (program.equals(editor.program())) {
            editor.setMarks(VerdictMarks.of(told, this::getTranslation));
        }
        next.setVisible(told.scope() == Scope.ALL && told.success());
    }

    @Override
    public void attempted() {
        history.refresh();
    }

    /** The same exercise afresh. The pass stays: it is a row of its own. */
    private void practise() {
        replacement.replace(editor.starter(), KeptDrafts.Reason.PRACTICE, getTranslation("exercise.practise.done"));
        verdict.clear();
        next.setVisible(false);
    }
}
