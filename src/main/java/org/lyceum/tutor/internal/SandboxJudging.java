package org.lyceum.tutor.internal;

import org.lyceum.judge.Judge;
import org.lyceum.judge.Verdict;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.Sandbox;
import org.springframework.stereotype.Component;

/** Judges in the sandbox. */
@Component
class SandboxJudging implements Judging {

    private final Judge judge;

    SandboxJudging(Sandbox sandbox) {
        this.judge = new Judge(sandbox);
    }

    @Override
    public Verdict judge(Task task, String source) {
        return judge.judge(new Program(task.prelude(), source), task.suite(), task.limits());
    }
}
