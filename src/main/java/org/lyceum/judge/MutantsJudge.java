package org.lyceum.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lyceum.judge.CaseFinding.Agree;
import org.lyceum.judge.CaseFinding.Differ;
import org.lyceum.judge.LearnerCases.Case;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.CallResult;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.PyValue;
import org.lyceum.sandbox.RunRequest;
import org.lyceum.sandbox.RunResult;

/**
 * Judges a learner's own test cases, after the idea of mutation testing (DeMillo, Lipton, Sayward 1978): good cases
 * accept a right program and reject wrong ones. The learner's program runs once and yields its cases as values;
 * then each program runs on them in a guest of its own, which the learner's program never enters.
 */
final class MutantsJudge {

    /** How a program fared; the result is that of the first case on which it differs. */
    private record Tried(CaseFinding finding, Outcome outcome) {

        /** What a broken worker left open proves neither that a program is right nor that it is wrong. */
        boolean is(boolean accept) {
            return finding instanceof Agree
                    ? accept
                    : !accept && !outcome.equals(new Outcome.Stopped(Outcome.Reason.FAULT));
        }
    }

    private final Judge.Runner runner;
    private final TestSuite suite;
    private final Mutants mutants;
    private final String prelude;
    private final Limits limits;
    private final Map<String, Tried> tried = new HashMap<>();
    private long millis;

    MutantsJudge(Judge.Runner runner, TestSuite suite, String prelude, Limits limits) {
        this.runner = runner;
        this.suite = suite;
        this.mutants = Objects.requireNonNull(suite.mutants());
        this.prelude = prelude;
        this.limits = limits;
    }

    Verdict judge(String source) {
        RunResult run = run(source, List.of(Call.of(Mutants.ENTRY + "()")), suite.forbid());
        if (run.syntax() != null) return new Verdict(run.syntax(), run.used(), List.of(), millis);
        CallResult answer = run.results().getFirst();
        List<TestVerdict> tests = new ArrayList<>();
        try {
            List<Case> cases = LearnerCases.read(answer.outcome(), mutants.maxCases());
            for (TestCase test : suite.tests()) tests.add(test(test, cases, answer));
        } catch (LearnerCases.UnusableException e) {
            suite.tests().forEach(test -> tests.add(new TestVerdict(test, false, answer, e.why())));
        }
        return new Verdict(null, run.used(), List.copyOf(tests), millis);
    }

    private TestVerdict test(TestCase test, List<Case> cases, CallResult answer) {
        if (!(test.expected() instanceof Expectation.Acceptance(String program, boolean accept))) {
            throw new IllegalArgumentException("Test " + test.id() + " names no program");
        }
        Tried result = tried.computeIfAbsent(program, name -> tryOn(source(name), cases));
        return new TestVerdict(test, result.is(accept),
                new CallResult(result.outcome(), answer.stdout(), answer.truncated()), result.finding());
    }

    private String source(String program) {
        String source = mutants.programs().get(program);
        if (source == null) throw new IllegalArgumentException("There is no program " + program);
        return source;
    }

    private Tried tryOn(String source, List<Case> cases) {
        List<Call> calls = cases.stream()
                .map(one -> Call.of(Mutants.call(mutants.function(), one.arguments())))
                .toList();
        RunResult run = run(source, calls, List.of());
        Comparison comparison = new Comparison(suite.tolerance());
        for (int i = 0; i < cases.size(); i++) {
            Case wanted = cases.get(i);
            Outcome outcome = run.syntax() == null
                    ? withoutFrames(run.results().get(i).outcome())
                    : new Outcome.Raised(run.syntax().type(), run.syntax().message(), List.of());
            boolean agrees = outcome instanceof Outcome.Returned(PyValue value)
                    && comparison.agree(wanted.expected(), value);
            if (!agrees) {
                return new Tried(
                        new Differ(i + 1, mutants.function(), wanted.arguments(), wanted.expected()), outcome);
            }
        }
        return new Tried(new Agree(), new Outcome.Returned(new PyValue.None()));
    }

    /** Its lines are of no file that the learner knows. */
    private static Outcome withoutFrames(Outcome outcome) {
        return outcome instanceof Outcome.Raised(String type, String message, List<Outcome.Frame> _)
                ? new Outcome.Raised(type, message, List.of())
                : outcome;
    }

    private RunResult run(String source, List<Call> calls, List<String> watched) {
        RunResult run = runner.run(new RunRequest(new Program(prelude, source), calls, watched, limits));
        millis += run.millis();
        return run;
    }
}
