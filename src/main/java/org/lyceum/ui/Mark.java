package org.lyceum.ui;

import java.util.Locale;

/**
 * A remark on a line of a program.
 *
 * @param line    counted from 1; a line that the text does not have (any more) shows nothing
 * @param message for people, in their language
 */
public record Mark(int line, Severity severity, String message) {

    public enum Severity {
        ERROR,
        WARNING,
        INFO;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Mark error(int line, String message) {
        return new Mark(line, Severity.ERROR, message);
    }
}
