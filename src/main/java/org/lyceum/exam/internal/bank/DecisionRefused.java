package org.lyceum.exam.internal.bank;

import java.util.Locale;

/** A change of status that must not be. */
public final class DecisionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Reason {
        /** Not what may follow now; somebody else may have been faster. */
        ORDER,
        /** The one who reviewed an item lets it not through as well. */
        SAME_PERSON,
        /** The item was changed after it had been reviewed. */
        CHANGED;

        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    DecisionRefused(Reason reason) {
        super(reason.tag());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
