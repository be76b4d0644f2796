package org.lyceum.exam.internal.sitting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something the candidate did on a device.
 *
 * @param sequence running number within the device's epoch
 * @param body     JSON: the responses of an answer, {@code true} or {@code false} of a flag
 * @param deviceAt by the device's clock, which may be hours off; evidence only
 */
public record Change(long sequence, int position, Kind kind, String body, @Nullable Instant deviceAt) {

    /** What was changed. */
    public enum Kind {
        ANSWER,
        FLAG
    }

    /** What became of a change. */
    public enum Standing {
        /** Stored, and counts. */
        SAVED,
        /** Stored; it came from a device that another has replaced, so it is evidence only. */
        STALE,
        /** Stored; it came after the end, so it is left to staff. */
        LATE,
        /** Not stored: another body came under this number before. */
        CONFLICT,
        /** Not stored: larger than an answer may be. */
        TOO_LARGE,
        /** Not stored: no such item, not the JSON it should be, or far too many changes. */
        REFUSED;

        /** Whether the device may forget it. */
        public boolean stored() {
            return this == SAVED || this == STALE || this == LATE;
        }
    }

    /** The answer to one change. */
    public record Receipt(long sequence, Standing standing) {}
}
