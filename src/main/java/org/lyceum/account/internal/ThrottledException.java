package org.lyceum.account.internal;

import java.time.Duration;

/** Too many attempts; nothing was done. */
public final class ThrottledException extends RuntimeException {

    private final Duration wait;

    public ThrottledException(Duration wait) {
        super("Wait " + wait);
        this.wait = wait;
    }

    /** How long to wait in minutes, rounded up. */
    public long minutes() {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }
}
