package org.lyceum.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in one or two words. The words carry the meaning, the colour only repeats it. */
public final class StatusBadge extends Composite<Span> {

    public enum Tone {
        NEUTRAL,
        ACCENT,
        SUCCESS,
        WARNING,
        ERROR
    }

    public StatusBadge(String text, Tone tone) {
        getContent().setText(text);
        getContent().addClassNames("status-badge", "status-badge-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
