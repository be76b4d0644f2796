package org.lyceum.exercise.internal;

import org.lyceum.exercise.Exercise;
import org.lyceum.judge.Judge;
import org.lyceum.judge.TestCase;
import org.lyceum.judge.TestSuite;
import org.lyceum.judge.Verdict;
import org.lyceum.sandbox.Sandbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Judges in the sandbox. */
@Component
class SuiteJudging implements Judging {

    private final ObjectProvider<Sandbox> sandbox;

    SuiteJudging(ObjectProvider<Sandbox> sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    public Verdict judge(Exercise exercise, String program, Tests tests) {
        TestSuite suite = tests == Tests.ALL ? exercise.suite() : visible(exercise.suite());
        return new Judge(sandbox.getObject()).judge(exercise.program(program), suite, exercise.limits());
    }

    static TestSuite visible(TestSuite suite) {
        return new TestSuite(suite.kind(), suite.tolerance(), suite.forbid(),
                suite.tests().stream().filter(TestCase::visible).toList());
    }
}
