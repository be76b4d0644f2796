package org.lyceum.learning.internal.assignment;

import java.time.Instant;
import java.util.UUID;
import org.lyceum.account.PersonId;

/**
 * What was handed in.
 *
 * @param number   1 for the first time
 * @param hash     version of the assignment
 * @param language tag of the language the task was read in
 * @param body     Markdown
 * @param levels   how the writer judges it
 */
public record Work(UUID id, PersonId person, String assignment, int number, String hash, String language,
        String body, Levels levels, Instant handedInAt) {}
