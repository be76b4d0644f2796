package org.lyceum.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import org.lyceum.learning.internal.LessonStanding;

/** Checks and exercises done in this lesson; changes as they are done. */
class LessonStandingBar extends Div {

    private final ProgressBar bar = new ProgressBar(0, 1, 0);
    private final Span words = new Span();

    LessonStandingBar(LessonStanding standing) {
        addClassName("learning-progress");
        getElement().setAttribute("aria-live", "polite");
        bar.getElement().setAttribute("aria-label", getTranslation("learning.lesson.progress"));
        add(bar, words);
        show(standing);
    }

    final void show(LessonStanding standing) {
        int all = standing.checks() + standing.allBlocks();
        int done = standing.solved().size() + standing.blocks().size();
        bar.setValue(standing.completed() ? 1 : all == 0 ? 0 : (double) done / all);
        List<String> parts = new ArrayList<>();
        if (standing.completed()) {
            parts.add(getTranslation("learning.lesson.done"));
        }
        if (standing.checks() > 0) {
            parts.add(getTranslation("learning.lesson.checks", standing.solved().size(), standing.checks()));
        }
        if (standing.allBlocks() > 0) {
            parts.add(getTranslation("learning.lesson.exercises", standing.blocks().size(), standing.allBlocks()));
        }
        words.setText(String.join(" · ", parts));
    }
}
