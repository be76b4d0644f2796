package org.lyceum.exam.internal.sitting;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The person may not sit this exam now, for a reason that the page tells them. */
public final class SittingRefused extends RuntimeException {

    /** Why. */
    public enum Reason {
        PREREQUISITES,
        NO_ATTEMPTS_LEFT,
        /** Not open yet, or no longer. */
        WINDOW,
        /** Between two attempts; see {@link #again()}. */
        COOL_DOWN,
        /** Another exam of theirs is running. */
        ANOTHER_RUNNING,
        /** The bank has too few items that are live. */
        NO_FORM,
        /** It has been handed in. */
        CLOSED;

        public String key() {
            return "exam.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final @Nullable Instant again;

    public SittingRefused(Reason reason) {
        this(reason, null);
    }

    public SittingRefused(Reason reason, @Nullable Instant again) {
        super(reason.name());
        this.reason = reason;
        this.again = again;
    }

    public Reason reason() {
        return reason;
    }

    /** From when on it can be tried again; null where time is not the reason. */
    public @Nullable Instant again() {
        return again;
    }
}
