package org.lyceum.exercise.internal;

/** A program is not run now, for a reason that the page tells the person. Nothing was stored. */
public final class RunRefused extends RuntimeException {

    /** Of the program in UTF-8. */
    public static final int MAX_BYTES = 256 * 1024;

    /** Why. */
    public enum Reason {
        TOO_LARGE,
        TOO_MANY,
        ONE_IN_FLIGHT
    }

    private final Reason reason;
    private final long waitSeconds;

    private RunRefused(Reason reason, long waitSeconds) {
        super(reason.name());
        this.reason = reason;
        this.waitSeconds = waitSeconds;
    }

    static RunRefused tooLarge() {
        return new RunRefused(Reason.TOO_LARGE, 0);
    }

    static RunRefused tooMany(long waitSeconds) {
        return new RunRefused(Reason.TOO_MANY, waitSeconds);
    }

    static RunRefused oneInFlight() {
        return new RunRefused(Reason.ONE_IN_FLIGHT, 0);
    }

    public Reason reason() {
        return reason;
    }

    /** After which trying again makes sense; 0 where time is not the reason. */
    public long waitSeconds() {
        return waitSeconds;
    }
}
