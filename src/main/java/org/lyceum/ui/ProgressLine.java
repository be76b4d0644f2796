package org.lyceum.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How far something got, as a bar with its words. */
public final class ProgressLine extends Composite<Div> {

    private final ProgressBar bar = new ProgressBar(0, 1, 0);
    private final Span words = new Span();

    /** @param label what the bar measures, for screen readers */
    public ProgressLine(String label) {
        bar.getElement().setAttribute("aria-label", label);
        getContent().addClassName("progress-line");
        getContent().add(bar, words);
    }

    /**
     * @param fraction 0 to 1; anything outside is cut off
     * @param text     for example "3 of 6 lessons"
     */
    public ProgressLine show(double fraction, String text) {
        bar.setIndeterminate(false);
        bar.setValue(Math.clamp(fraction, 0, 1));
        words.setText(text);
        return this;
    }

    /** Under way, nobody knows how long. */
    public ProgressLine showBusy(String text) {
        bar.setIndeterminate(true);
        words.setText(text);
        return this;
    }
}
