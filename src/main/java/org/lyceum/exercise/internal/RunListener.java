package org.lyceum.exercise.internal;

import org.lyceum.judge.Verdict;

/** Told what the tests said. */
public interface RunListener extends QueueListener {

    void judged(Verdict verdict);
}
