package org.lyceum.qti;

import java.util.Locale;

/** A package that is not even looked into, because it is none or means harm. */
public final class PackageException extends Exception {

    private static final long serialVersionUID = 1L;

    public enum Reason {
        NOT_A_ZIP,
        /** More bytes when unpacked than any honest package has. */
        TOO_LARGE,
        TOO_MANY_FILES,
        TOO_MANY_ITEMS,
        /** A name that leads out of the package. */
        UNSAFE_NAME,
        TWICE,
        NO_MANIFEST,
        MANIFEST;

        /** For message keys. */
        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final String subject;

    PackageException(Reason reason, String subject) {
        super(reason.tag() + " " + subject);
        this.reason = reason;
        this.subject = subject;
    }

    public Reason reason() {
        return reason;
    }

    /** The file or the bound that is meant. */
    public String subject() {
        return subject;
    }
}
