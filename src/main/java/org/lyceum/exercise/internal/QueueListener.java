package org.lyceum.exercise.internal;

/** Told how a run goes; on the judge's thread. */
public interface QueueListener {

    /** The place in the queue, from 1; 0 when it starts. */
    void position(int position);

    /** No worker could be had. A submission is tried again later, any other run is not. */
    void notNow();
}
