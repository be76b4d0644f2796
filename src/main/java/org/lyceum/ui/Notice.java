package org.lyceum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** Something the person should know, within the page: a result, a warning, an error and what to do about it. */
public final class Notice extends Composite<Div> implements HasComponents {

    public enum Kind {
        INFO,
        SUCCESS,
        WARNING,
        ERROR
    }

    private Notice(Kind kind, Component... content) {
        getContent().addClassNames("notice", "notice-" + kind.name().toLowerCase(Locale.ROOT));
        // Errors interrupt a screen reader, the others wait.
        getContent().getElement().setAttribute("role", kind == Kind.ERROR ? "alert" : "status");
        getContent().add(content);
    }

    /** Screen readers say it at once: for a page that has just become something else. */
    public Notice interrupting() {
        getContent().getElement().setAttribute("role", "alert");
        return this;
    }

    public static Notice of(Kind kind, String text) {
        return new Notice(kind, new Paragraph(text));
    }

    public static Notice of(Kind kind, Component... content) {
        return new Notice(kind, content);
    }
}
