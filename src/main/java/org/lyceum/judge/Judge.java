package org.lyceum.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.CallResult;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.RunRequest;
import org.lyceum.sandbox.RunResult;
import org.lyceum.sandbox.Sandbox;

/** Judges programs: the sandbox gets the calls, the expected values stay in this process. Thread-safe. */
public final class Judge implements Judging {

    /** How a run is carried out; lets a caller watch its place in the queue. */
    @FunctionalInterface
    public interface Runner {
        RunResult run(RunRequest request);
    }

    private final Runner runner;

    public Judge(Sandbox sandbox) {
        this(sandbox::run);
    }

    public Judge(Runner runner) {
        this.runner = runner;
    }

    public Verdict judge(Program program, TestSuite suite) {
        return judge(program, suite, Limits.DEFAULT);
    }

    @Override
    public Verdict judge(Program program, TestSuite suite, Limits limits) {
        if (suite.kind() == TestSuite.Kind.MUTANTS) {
            return new MutantsJudge(runner, suite, program.prelude(), limits).judge(program.source());
        }
        List<Call> calls = suite.tests().stream().map(TestCase::call).toList();
        return verdict(suite, runner.run(new RunRequest(program, calls, suite.forbid(), limits)));
    }

    /** Compares what a run gave with what the suite wants; not for the learner's own cases, which take more runs. */
    public static Verdict verdict(TestSuite suite, RunResult run) {
        if (run.syntax() != null) return new Verdict(run.syntax(), run.used(), List.of(), run.millis());
        Comparison comparison = new Comparison(suite.tolerance());
        List<TestVerdict> tests = new ArrayList<>();
        for (int i = 0; i < suite.tests().size(); i++) {
            TestCase test = suite.tests().get(i);
            CallResult actual = run.results().get(i);
            tests.add(new TestVerdict(test, passed(test.expected(), actual, comparison), actual));
        }
        return new Verdict(null, run.used(), List.copyOf(tests), run.millis());
    }

    private static boolean passed(Expectation expected, CallResult actual, Comparison comparison) {
        return switch (expected) {
            case Expectation.Value wanted ->
                actual.outcome() instanceof Outcome.Returned got && comparison.agree(wanted.value(), got.value());
            case Expectation.Raises wanted ->
                switch (actual.outcome()) {
                    case Outcome.Raised got -> got.type().equals(wanted.type());
                    case Outcome.Stopped(Outcome.Reason reason) ->
                        reason == Outcome.Reason.EXIT && wanted.type().equals("SystemExit");
                    case Outcome.Returned _ -> false;
                };
            // A script may end itself by exit(): what it printed counts.
            case Expectation.Stdout wanted -> (actual.outcome() instanceof Outcome.Returned
                            || actual.outcome().equals(new Outcome.Stopped(Outcome.Reason.EXIT)))
                    && !actual.truncated()
                    && trimmed(wanted.text()).equals(trimmed(actual.stdout()));
            case Expectation.Acceptance wanted ->
                throw new IllegalArgumentException("Judged by running " + wanted.program());
        };
    }

    /** Without blanks at the ends of lines and without empty lines at the end. */
    private static String trimmed(String text) {
        return text.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).stripTrailing();
    }
}
