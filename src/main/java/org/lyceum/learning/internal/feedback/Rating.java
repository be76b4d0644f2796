package org.lyceum.learning.internal.feedback;

import java.time.Instant;

/**
 * What a person thinks of a lesson.
 *
 * @param stars 1 to 5, the most is best
 */
public record Rating(String lesson, String hash, String language, int stars, Reason reason, String remark,
        Instant ratedAt) {

    public enum Reason {
        NONE,
        CLEAR,
        EXAMPLES,
        TOO_EASY,
        TOO_HARD,
        TOO_LONG,
        MISTAKES,
        OTHER
    }
}
