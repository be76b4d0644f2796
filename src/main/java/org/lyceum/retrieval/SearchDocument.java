package org.lyceum.retrieval;

import org.lyceum.ui.Language;

/**
 * Something that people look for, in one language.
 *
 * @param key     equal in every language
 * @param group   of several hits with one group only the best is shown, such as the sections of a lesson
 * @param context where it belongs, shown above the title; empty when the title says it all
 * @param text    plain text; the part that fits best is shown
 * @param keywords further words by which it is found; never shown
 * @param path    within the portal
 */
public record SearchDocument(
        Kind kind, String key, String group, Language language, String title, String context, String text,
        String keywords, String path) {

    /** What people look for, in the order in which it is offered. */
    public enum Kind {
        COURSE,
        LESSON,
        EXERCISE,
        TERM
    }
}
