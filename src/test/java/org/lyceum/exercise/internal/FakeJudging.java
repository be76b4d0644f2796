package org.lyceum.exercise.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.lyceum.exercise.Exercise;
import org.lyceum.judge.Judge;
import org.lyceum.judge.TestSuite;
import org.lyceum.judge.Verdict;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.CallResult;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.PyValue;
import org.lyceum.sandbox.RunResult;
import org.lyceum.sandbox.SandboxException;

/** Doubles when the program says "* 2", else prints and returns a text with a null character. */
final class FakeJudging implements Judging {

    final List<String> judged = new ArrayList<>();
    boolean down;

    @Override
    public Verdict judge(Exercise exercise, String program, Tests tests) {
        if (down) {
            throw new SandboxException("no worker", new IllegalStateException());
        }
        judged.add(program);
        TestSuite suite = tests == Tests.ALL ? exercise.suite() : SuiteJudging.visible(exercise.suite());
        List<CallResult> results = suite.tests().stream()
                .map(test -> new CallResult(outcome(program, test.call()), "out\0put", false))
                .toList();
        return Judge.verdict(suite, new RunResult(null, List.of(), results, 7));
    }

    private static Outcome outcome(String program, Call call) {
        if (program.contains("raise")) {
            return new Outcome.Raised("ValueError", call.expression() + " is bad", List.of(new Outcome.Frame("double", 2)));
        }
        if (!program.contains("* 2")) {
            return new Outcome.Returned(new PyValue.Str("a\0b"));
        }
        int number = Integer.parseInt(call.expression().replaceAll("\\D", ""));
        return new Outcome.Returned(new PyValue.Int(BigInteger.valueOf(number * 2L)));
    }
}
