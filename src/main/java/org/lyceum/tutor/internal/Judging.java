package org.lyceum.tutor.internal;

import org.lyceum.judge.Verdict;

/** Runs a program against the tests of a task; blocks until the verdict is there. */
public interface Judging {

    Verdict judge(Task task, String source);
}
