package org.lyceum.exercise.internal;

import org.lyceum.judge.Verdict;

/** Told how a run goes; on the judge's thread. */
public interface RunListener {

    /** The place in the queue, from 1; 0 when it starts. */
    void position(int position);

    void judged(Verdict verdict);

    /** No worker could be had. A submission is tried again later, a run of the visible tests is not. */
    void notNow();
}
