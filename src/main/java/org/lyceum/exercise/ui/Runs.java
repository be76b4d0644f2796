package org.lyceum.exercise.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.Person;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.HelpContext.Judged;
import org.lyceum.exercise.Submission;
import org.lyceum.exercise.internal.LearnerVerdict;
import org.lyceum.exercise.internal.LearnerVerdict.Scope;
import org.lyceum.exercise.internal.RunRefused;
import org.lyceum.exercise.internal.InputResult;
import org.lyceum.judge.Verdict;

/** What this page has run: starts it, one thing at a time, and hands on what came of it. */
class Runs {

    /** The page, as the runs know it. */
    interface Page {

        /** Whether something is under way, so that nothing else can be started. */
        void busy(boolean busy);

        void show(LearnerVerdict verdict, String program);

        /** The list of attempts has changed. */
        void attempted();
    }

    private final Workbench workbench;
    private final Exercise exercise;
    private final Person person;
    private final EditorPane editor;
    private final RunStatus status;
    private final PageHelp help;
    private final Page page;
    /** One per act: a second click on the same act finds the first submission. */
    private String attempt = UUID.randomUUID().toString();
    private boolean busy;
    private @Nullable Registration watching;
    private @Nullable Submission awaited;

    Runs(Workbench workbench, Exercise exercise, Person person, EditorPane editor, RunStatus status, PageHelp help,
            Page page) {
        this.workbench = workbench;
        this.exercise = exercise;
        this.person = person;
        this.editor = editor;
        this.status = status;
        this.help = help;
        this.page = page;
    }

    void visible() {
        String program = editor.program();
        start(() -> workbench.trials().visible(person.id(), exercise.key(), program,
                new PageRun(UI.getCurrent(), this, verdict -> done(program, verdict, Scope.VISIBLE))));
    }

    void one(String testId) {
        String program = editor.program();
        start(() -> workbench.trials().one(person.id(), exercise.key(), program, testId,
                new PageRun(UI.getCurrent(), this, verdict -> done(program, verdict, Scope.ONE))));
    }

    /** @param shown told what the program did, with the UI's lock held */
    void input(String input, Consumer<InputResult> shown) {
        start(() -> workbench.trials().input(person.id(), exercise.key(), editor.program(), input,
                new PageInput(UI.getCurrent(), this, trial -> {
                    idle();
                    shown.accept(trial);
                })));
    }

    void submit() {
        start(() -> await(workbench.desk().submit(person.id(), exercise.key(), editor.program(), attempt)));
    }

    private void start(Runnable work) {
        if (busy) {
            return;
        }
        if (editor.isTooLarge()) {
            status.say("exercise.refused.too-large");
            return;
        }
        try {
            setBusy(true);
            status.position(1);
            work.run();
        } catch (RunRefused e) {
            setBusy(false);
            status.refused(e);
        }
    }

    /** What became of the newest submission before this page was opened. */
    void resume(Submission submission) {
        if (!submission.judged()) {
            setBusy(true);
            status.position(1);
            awaited = submission;
            return;
        }
        workbench.submissions().verdict(person.id(), submission.id())
                .ifPresent(verdict -> show(submission.program(), verdict, Scope.ALL));
    }

    private void await(Submission submission) {
        awaited = submission;
        watch(UI.getCurrent(), submission);
        page.attempted();
    }

    private void watch(UI ui, Submission submission) {
        stopWatching();
        watching = workbench.desk().watch(submission.id(),
                new PageRun(ui, this, verdict -> submitted(submission.program(), verdict)));
        workbench.submissions().verdict(person.id(), submission.id())
                .ifPresent(verdict -> submitted(submission.program(), verdict));
    }

    private void submitted(String program, Verdict verdict) {
        stopWatching();
        awaited = null;
        attempt = UUID.randomUUID().toString();
        page.attempted();
        done(program, verdict, Scope.ALL);
    }

    private void done(String program, Verdict verdict, Scope scope) {
        idle();
        show(program, verdict, scope);
    }

    private void show(String program, Verdict verdict, Scope scope) {
        page.show(LearnerVerdict.of(program, verdict, exercise.suite(), scope), program);
        // one test that passes says nothing of the others
        if (scope != Scope.ONE || !verdict.passed()) {
            help.tell(new Judged(program, verdict, scope == Scope.ALL));
        }
    }

    private void idle() {
        setBusy(false);
        status.idle();
    }

    void position(int position) {
        status.position(position);
    }

    void notNow() {
        status.say(awaited == null ? "exercise.status.not-now" : "exercise.status.later");
        if (awaited == null) {
            setBusy(false);
        }
    }

    private void setBusy(boolean busy) {
        this.busy = busy;
        page.busy(busy);
    }

    void attach(UI ui) {
        if (awaited != null && watching == null) {
            watch(ui, awaited);
        }
    }

    void detach() {
        stopWatching();
    }

    private void stopWatching() {
        if (watching != null) {
            watching.remove();
            watching = null;
        }
    }
}
