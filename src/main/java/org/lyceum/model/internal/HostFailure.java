package org.lyceum.model.internal;

/** A host is not there. */
final class HostFailure extends Exception {

    private final boolean lasting;

    /** @param lasting whether another try would end the same way */
    HostFailure(String reason, boolean lasting) {
        super(reason);
        this.lasting = lasting;
    }

    boolean isLasting() {
        return lasting;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
