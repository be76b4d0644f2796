package org.lyceum.exercise.internal;

import java.nio.charset.StandardCharsets;

/** Text of learners' programs in a form that every database takes. */
final class StoredText {

    /** Values and messages longer than this are cut; a page cannot show more usefully. */
    static final int MAX_CHARS = 100_000;

    private StoredText() {}

    /** Shows the null character as its symbol and half characters as the replacement sign, and cuts. */
    static String clean(String text) {
        String cut = text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text;
        String whole = new String(bytes(cut), StandardCharsets.UTF_8);
        return whole.replace('\0', '\u2400');
    }

    /** A program as typed. A lone surrogate, which no editor can type, becomes a question mark. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
