package org.lyceum.judge;

import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Program;

/** Judges a program against tests. The portal has one bean of it. Thread-safe. */
@FunctionalInterface
public interface Judging {

    /**
     * Blocks until the program has run.
     *
     * @param limits of each run; where the learner's own cases are judged, every program is a run
     * @throws org.lyceum.sandbox.SandboxException when no worker can be had; the program is not to blame
     */
    Verdict judge(Program program, TestSuite suite, Limits limits);
}
