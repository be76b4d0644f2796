package org.lyceum.learning.internal.notes;

/**
 * Words of a lesson as a person selected them.
 *
 * @param exact  the words; empty when a note is about a whole section
 * @param before what stands before them, up to 100 characters
 * @param after  what stands after them
 */
public record Quote(String exact, String before, String after) {

    /** Longest selection, in characters. */
    public static final int MAX_LENGTH = 1_000;
    private static final int AROUND = 100;

    public static final Quote NONE = new Quote("", "", "");

    public Quote {
        before = before.substring(Math.max(0, before.length() - AROUND));
        after = after.substring(0, Math.min(AROUND, after.length()));
    }
}
