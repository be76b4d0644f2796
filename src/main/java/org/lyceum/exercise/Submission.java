package org.lyceum.exercise;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.PersonId;

/**
 * A program that a person handed in. It is stored before it is judged.
 *
 * @param contentHash version of the exercise that it was made against
 * @param judgedHash  hash of the judged part (tests, limits) of that version
 * @param program     as typed
 * @param judgedAt    null until it is judged
 * @param testsPassed of {@code tests}; both 0 until it is judged and when it does not compile
 */
public record Submission(
        UUID id,
        PersonId person,
        String exerciseKey,
        String contentHash,
        String judgedHash,
        String program,
        Instant submittedAt,
        Status status,
        @Nullable Instant judgedAt,
        boolean passed,
        int testsPassed,
        int tests) {

    public enum Status {
        QUEUED,
        RUNNING,
        JUDGED
    }

    public boolean judged() {
        return status == Status.JUDGED;
    }
}
