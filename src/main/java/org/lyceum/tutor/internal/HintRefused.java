package org.lyceum.tutor.internal;

import java.util.Locale;

/** The tutor gives no hint now, and says why. */
public final class HintRefused extends RuntimeException {

    private final Reason reason;

    public HintRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** The person has not agreed to the tutor. */
        CONSENT,
        /** An exam of theirs is running. */
        EXAM,
        UNKNOWN_EXERCISE,
        /** The teacher has set the ceiling of this exercise to zero. */
        OFF,
        EMPTY_PROGRAM,
        TOO_LONG,
        /** It passes every test. */
        NOTHING_FAILED,
        TOO_MANY,
        /** Another hint for the same person is being worked out. */
        ALREADY_ASKED,
        /** The sandbox or the repair worker could not be had. */
        NOT_AVAILABLE;

        public String key() {
            return "tutor.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
