package org.lyceum.exam.internal.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.PersonId;
import org.lyceum.ui.Language;

/**
 * One person's go at one exam.
 *
 * @param epoch    counts the devices; only the last one may change anything; 0 before the start
 * @param deadline on the server's clock, more time included; null before the start
 * @param closedAt when it was handed in
 * @param score    share of the points, 0 to 1; null until it is scored
 * @param waiting  answers that people have to mark; null until it is scored
 * @param passed   null until it is scored and nothing waits
 */
public record Sitting(
        UUID id,
        PersonId person,
        String exam,
        String examVersion,
        int attempt,
        SittingState state,
        Language language,
        int epoch,
        int minutes,
        int extraMinutes,
        long formSeed,
        Instant notBefore,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant deadline,
        @Nullable Instant closedAt,
        @Nullable Instant scoredAt,
        @Nullable Double score,
        @Nullable Integer waiting,
        @Nullable Boolean passed) {

    /** After the deadline: for what was typed before and is still on its way. */
    public static final Duration GRACE = Duration.ofSeconds(60);

    /** From then on nothing that arrives counts, and the portal hands in by itself. */
    public boolean isOver(Instant now) {
        return deadline != null && now.isAfter(deadline.plus(GRACE));
    }

    public boolean isOpen() {
        return state == SittingState.READY || state == SittingState.RUNNING;
    }

    /** Path of its page. */
    public String path() {
        return "sitting/" + id;
    }
}
