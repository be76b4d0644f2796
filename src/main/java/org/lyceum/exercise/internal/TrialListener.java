package org.lyceum.exercise.internal;

/** Told what a program did with the learner's own input. */
public interface TrialListener extends QueueListener {

    void tried(Trial trial);
}
