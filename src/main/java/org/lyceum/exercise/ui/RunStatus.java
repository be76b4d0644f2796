package org.lyceum.exercise.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.lyceum.exercise.internal.RunRefused;

/** Says what happens now: the place in the queue, that it runs, why it does not. */
class RunStatus extends Div {

    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();

    RunStatus() {
        addClassName("exercise-status");
        bar.setIndeterminate(true);
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", getTranslation("exercise.status.progress"));
        words.getElement().setAttribute("role", "status");
        add(bar, words);
    }

    /** @param position in the queue, from 1; 0 while it runs */
    void position(int position) {
        bar.setVisible(true);
        words.setText(position == 0
                ? getTranslation("exercise.status.running")
                : getTranslation("exercise.status.queued", position));
    }

    /** @param key of the words */
    void say(String key, Object... arguments) {
        bar.setVisible(false);
        words.setText(getTranslation(key, arguments));
    }

    void idle() {
        bar.setVisible(false);
        words.setText("");
    }

    void refused(RunRefused refused) {
        switch (refused.reason()) {
            case TOO_LARGE -> say("exercise.refused.too-large");
            case TOO_MANY -> say("exercise.refused.too-many", refused.waitSeconds());
            case ONE_IN_FLIGHT -> say("exercise.refused.in-flight");
        }
    }
}
