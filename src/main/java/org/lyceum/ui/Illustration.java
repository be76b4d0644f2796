package org.lyceum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Our own small drawings for places that have nothing else to show. Decoration: screen readers pass them by. The
 * theme colours them, in light and in dark.
 */
public enum Illustration {
    BOOK,
    BUILDING,
    CALENDAR,
    DIPLOMA,
    DONE,
    FAULT,
    INBOX,
    LOST,
    NOTEBOOK,
    SEARCH;

    private final String drawing = read(name().toLowerCase(Locale.ROOT));

    public Component create() {
        return new Html(markup());
    }

    /** For pages that are plain HTML. */
    public String markup() {
        return "<span class=\"illustration\" aria-hidden=\"true\">" + drawing + "</span>";
    }

    private static String read(String name) {
        try (InputStream file = Illustration.class.getResourceAsStream("illustration/" + name + ".svg")) {
            if (file == null) {
                throw new IllegalStateException("no drawing named " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
