package org.lyceum.exercise.internal;

import org.lyceum.exercise.Exercise;
import org.lyceum.judge.Verdict;

/** Judges a learner's program against the tests of an exercise; blocks until it has run. */
@FunctionalInterface
public interface Judging {

    /** @throws org.lyceum.sandbox.SandboxException when no worker can be had; try again later */
    Verdict judge(Exercise exercise, String program, Tests tests);

    /** Which tests. */
    enum Tests {
        VISIBLE,
        ALL
    }
}
