package org.lyceum.account.internal;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox.
 *
 * @param body empty once the mail is sent or discarded
 */
public record OutgoingMail(
        UUID id,
        String recipient,
        String language,
        String subject,
        String body,
        State state,
        int attempts,
        OffsetDateTime nextAttemptAt,
        String lastError,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime sentAt) {

    /** Where a mail stands. */
    public enum State {
        WAITING,
        SENT,
        FAILED,
        DISCARDED
    }
}
