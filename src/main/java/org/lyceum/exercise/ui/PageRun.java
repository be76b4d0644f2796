package org.lyceum.exercise.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import org.lyceum.exercise.internal.RunListener;
import org.lyceum.judge.Verdict;

/** Carries what the judge's thread tells to the open page. */
class PageRun implements RunListener {

    private final UI ui;
    private final RunBar bar;
    private final String program;
    private final boolean submission;

    PageRun(UI ui, RunBar bar, String program, boolean submission) {
        this.ui = ui;
        this.bar = bar;
        this.program = program;
        this.submission = submission;
    }

    @Override
    public void position(int position) {
        push(() -> bar.position(position));
    }

    @Override
    public void judged(Verdict verdict) {
        push(() -> bar.done(program, verdict, submission));
    }

    @Override
    public void notNow() {
        push(() -> bar.notNow(submission));
    }

    private void push(com.vaadin.flow.server.Command work) {
        try {
            ui.access(work);
        } catch (UIDetachedException e) {
            // the page is gone; the row has the verdict
        }
    }
}
