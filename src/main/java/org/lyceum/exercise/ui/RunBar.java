package org.lyceum.exercise.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.Person;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.HelpContext.Judged;
import org.lyceum.exercise.Submission;
import org.lyceum.exercise.internal.LearnerVerdict;
import org.lyceum.exercise.internal.RunRefused;
import org.lyceum.judge.Verdict;

/** Run, submit and reset; starts the work and shows what came of it. */
class RunBar extends Div {

    private final transient Workbench workbench;
    private final transient Exercise exercise;
    private final transient Person person;
    private final EditorPane editor;
    private final VerdictPanel panel;
    private final transient PageHelp help;
    private final HistoryPanel history;
    private final Button run = new Button(getTranslation("exercise.action.run"), click -> run());
    private final Button submit = new Button(getTranslation("exercise.action.submit"), click -> submit());
    private final Button reset = new Button(getTranslation("exercise.action.reset"), click -> reset());
    private final Button undo = new Button(getTranslation("exercise.action.undo-reset"), click -> undoReset());
    private final RunStatus status = new RunStatus();
    private final NextStep next;
    /** One per act: a second click on the same act finds the first submission. */
    private String attempt = UUID.randomUUID().toString();
    private String beforeReset = "";
    private transient @Nullable Registration watching;
    private transient @Nullable Submission awaited;

    RunBar(Workbench workbench, Exercise exercise, Person person, EditorPane editor, VerdictPanel panel,
            PageHelp help, HistoryPanel history) {
        this.workbench = workbench;
        this.exercise = exercise;
        this.person = person;
        this.editor = editor;
        this.panel = panel;
        this.help = help;
        this.history = history;
        this.next = new NextStep(workbench, exercise, person);
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        undo.setVisible(false);
        Div buttons = new Div(run, submit, reset, undo);
        buttons.addClassName("exercise-buttons");
        Paragraph keys = new Paragraph(getTranslation("exercise.page.shortcuts"));
        keys.addClassName("exercise-shortcuts");
        add(buttons, keys, status, next);
        editor.editor().addRunShortcutListener(event -> run());
        editor.editor().addSubmitShortcutListener(event -> submit());
    }

    private void run() {
        String program = editor.program();
        start(() -> workbench.desk().runVisible(person.id(), exercise.key(), program,
                new PageRun(UI.getCurrent(), this, program, false)));
    }

    private void submit() {
        start(() -> await(workbench.desk().submit(person.id(), exercise.key(), editor.program(), attempt)));
    }

    private void start(Runnable work) {
        if (!run.isEnabled()) {
            return;
        }
        if (editor.isTooLarge()) {
            status.say(getTranslation("exercise.refused.too-large"));
            return;
        }
        try {
            busy(true);
            status.position(1);
            work.run();
        } catch (RunRefused e) {
            busy(false);
            status.refused(e);
        }
    }

    /** What became of the newest submission before this page was opened. */
    void resume(Submission submission) {
        if (!submission.judged()) {
            busy(true);
            status.position(1);
            awaited = submission;
            return;
        }
        workbench.submissions().verdict(person.id(), submission.id())
                .ifPresent(verdict -> show(submission.program(), verdict, true));
    }

    private void await(Submission submission) {
        awaited = submission;
        watch(UI.getCurrent(), submission);
        history.refresh();
    }

    private void watch(UI ui, Submission submission) {
        stopWatching();
        watching = workbench.desk().watch(submission.id(), new PageRun(ui, this, submission.program(), true));
        workbench.submissions().verdict(person.id(), submission.id())
                .ifPresent(verdict -> done(submission.program(), verdict, true));
    }

    void done(String program, Verdict verdict, boolean all) {
        busy(false);
        status.idle();
        if (all) {
            stopWatching();
            awaited = null;
            attempt = UUID.randomUUID().toString();
            history.refresh();
        }
        show(program, verdict, all);
    }

    private void show(String program, Verdict verdict, boolean all) {
        LearnerVerdict told = LearnerVerdict.of(program, verdict, all);
        panel.show(told);
        if (program.equals(editor.program())) {
            editor.setMarks(VerdictMarks.of(told, this::getTranslation));
        }
        next.setVisible(all && told.success());
        help.tell(new Judged(program, verdict, all));
    }

    void position(int position) {
        status.position(position);
    }

    void notNow(boolean stored) {
        status.say(getTranslation(stored ? "exercise.status.later" : "exercise.status.not-now"));
        if (!stored) {
            busy(false);
        }
    }

    private void busy(boolean busy) {
        List.of(run, submit).forEach(button -> button.setEnabled(!busy));
    }

    private void reset() {
        beforeReset = editor.program();
        editor.restore(editor.starter());
        undo.setVisible(true);
        undo.focus();
    }

    private void undoReset() {
        editor.restore(beforeReset);
        undo.setVisible(false);
        reset.focus();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (awaited != null && watching == null) {
            watch(event.getUI(), awaited);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching();
    }

    private void stopWatching() {
        if (watching != null) {
            watching.remove();
            watching = null;
        }
    }
}
