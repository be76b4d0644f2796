package org.lyceum.account.internal;

/** Whether a person may sign in. */
public enum Status {
    /** Signed up, has not yet shown that the mail address is theirs. */
    UNCONFIRMED,
    ACTIVE,
    /** Shut out by an admin; may come back. */
    DISABLED,
    /** Nothing personal is left; the row remains because other rows refer to it. */
    ERASED
}
