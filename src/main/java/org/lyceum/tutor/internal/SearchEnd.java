package org.lyceum.tutor.internal;

/** How the search for a repair ended, as far as the learner who waits is concerned. */
public enum SearchEnd {
    /** It found one, or looked everywhere it looks. */
    COMPLETE,
    /** The time was over first. */
    OUT_OF_TIME,
    /** It never began: the worker was busy, starting or broken. */
    NOT_BEGUN
}
