package org.lyceum.learning.internal.feedback;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lyceum.account.PersonId;

/**
 * A mistake that somebody found.
 *
 * @param person  empty once that person is erased
 * @param hash    version of the lesson that was read
 * @param section anchor; empty for the lesson as a whole
 * @param quote   the words it is about; may be empty
 */
public record Report(UUID id, Optional<PersonId> person, String lesson, String hash, String language, String section,
        String quote, String body, State state, String answer, Instant reportedAt, Optional<Instant> answeredAt) {

    public enum State {
        OPEN,
        ANSWERED
    }
}
