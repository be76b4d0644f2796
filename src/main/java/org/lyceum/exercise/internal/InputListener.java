package org.lyceum.exercise.internal;

/** Told what a program did with the learner's own input. */
public interface InputListener extends QueueListener {

    void tried(InputResult trial);
}
