package org.lyceum.retrieval;

import java.util.List;

/**
 * A document that was found, with the words that matched.
 *
 * @param title   the whole title
 * @param excerpt the part of the text that fits best
 */
public record SearchHit(SearchDocument document, List<Fragment> title, List<Fragment> excerpt) {

    /** A stretch of plain text. */
    public record Fragment(String text, boolean matched) {}
}
