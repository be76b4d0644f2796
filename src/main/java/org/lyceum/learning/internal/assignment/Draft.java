package org.lyceum.learning.internal.assignment;

import java.time.Instant;

/**
 * What a person is writing.
 *
 * @param version 0 when nothing was saved yet
 */
public record Draft(String body, Levels levels, int version, Instant changedAt) {

    static final Draft NEW = new Draft("", Levels.NONE, 0, Instant.EPOCH);
}
