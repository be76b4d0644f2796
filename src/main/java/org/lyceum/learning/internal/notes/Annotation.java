package org.lyceum.learning.internal.notes;

import java.time.Instant;
import java.util.UUID;

/**
 * A highlight, a note, or both.
 *
 * @param lesson   {@code course/lesson}
 * @param hash     version of the lesson that was read
 * @param language tag of the text that was read: a highlight shows in that language only
 * @param section  anchor; empty before the first heading
 * @param body     safe Markdown; empty for a mere highlight
 * @param version  grows with every change
 */
public record Annotation(UUID id, String lesson, String hash, String language, String section, Quote quote,
        Colour colour, String body, int version, Instant changedAt) {

    /** Each has a line of its own kind as well, so that colour is not the only sign. */
    public enum Colour {
        /** A note about a section, with nothing highlighted. */
        NONE,
        YELLOW,
        GREEN,
        BLUE
    }

    public boolean highlights() {
        return colour != Colour.NONE && !quote.exact().isEmpty();
    }

    Annotation with(UUID newId, String newBody, Instant at) {
        return new Annotation(newId, lesson, hash, language, section, quote, colour, newBody, 1, at);
    }
}
