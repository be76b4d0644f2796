package org.lyceum.exam.internal.sitting;

/** Where a sitting stands. It only ever goes forward. */
public enum SittingState {
    /** Prepared; the time does not run yet and nothing is drawn. */
    READY,
    RUNNING,
    /** Handed in; the items are being marked. */
    SUBMITTED,
    /** Marked as far as machines go; texts may still wait for people. */
    SCORED
}
