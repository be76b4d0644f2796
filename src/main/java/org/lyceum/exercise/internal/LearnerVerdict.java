package org.lyceum.exercise.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lyceum.judge.Expectation;
import org.lyceum.judge.SetOrder;
import org.lyceum.judge.TestCase;
import org.lyceum.judge.TestSuite;
import org.lyceum.judge.TestVerdict;
import org.lyceum.judge.Verdict;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Outcome.Frame;
import org.lyceum.sandbox.Outcome.Raised;
import org.lyceum.sandbox.Outcome.Returned;
import org.lyceum.sandbox.Outcome.Stopped;
import org.lyceum.sandbox.PythonLiteral;
import org.lyceum.sandbox.SyntaxFault;

/**
 * What a learner is told of a verdict. Of hidden tests it holds neither input nor expected value, nor what
 * the program returned or printed, which would give the input away.
 *
 * @param cases    failing ones first, else in the order of the suite; visible ones that were not run at the end
 * @param passed   of {@code total}
 * @param total    tests that were run
 * @param scope    which tests that were
 * @param setOrder 1-based line in which a passing program relies on the order of a set; 0 when none does
 */
public record LearnerVerdict(
        @Nullable SyntaxFault syntax,
        List<String> forbidden,
        List<Case> cases,
        int passed,
        int total,
        Scope scope,
        int setOrder) {

    /** What a run is about. */
    public enum Scope {
        ONE,
        VISIBLE,
        ALL
    }

    /** How a case ended. */
    public enum Ending {
        /** Not part of this run. */
        UNTRIED,
        PASSED,
        WRONG_VALUE,
        WRONG_OUTPUT,
        /** The function ended without a value: a missing return, often printed instead. */
        RETURNED_NOTHING,
        NOT_RAISED,
        RAISED,
        CPU,
        WALL,
        MEMORY,
        EXIT,
        FAULT,
        NOT_RUN,
        /** The learner's own cases contradict a right program. */
        REFUSES_RIGHT_PROGRAM,
        /** None of the learner's own cases notices that a program is wrong. */
        MISSES_WRONG_PROGRAM,
        CASES_MISSING,
        CASES_NO_LIST,
        CASES_NO_PAIR,
        CASES_NO_TUPLE,
        CASES_EMPTY,
        CASES_TOO_MANY,
        CASES_UNREADABLE
    }

    /**
     * A program that the learner's own cases were tried on, and the first case on which it does not do what the
     * learner expects.
     *
     * @param call     empty where all cases agree with the program; then there is no expected and actual value
     * @param expected by the learner
     * @param actual   of the program; null when it was stopped
     */
    public record Trial(String program, boolean right, String call, String expected, @Nullable String actual) {

        static final Trial HIDDEN = new Trial("", false, "", "", null);
    }

    /**
     * @param testId     empty when hidden
     * @param number     1-based within the suite
     * @param call       empty when hidden
     * @param stdin      empty when hidden
     * @param expected   as Python writes it, or the class of the wanted exception; null when hidden
     * @param actual     as Python writes it; null when hidden or nothing was returned
     * @param error      class of the exception; null when there was none
     * @param message    of the exception; empty when hidden
     * @param messageKey of an extra word in the exercise's texts; null when it has none
     * @param ownCase    1-based, the learner's own case that it is about, or how many cases are allowed; 0 for none
     * @param trial      where the learner's own cases were tried on a program; empty when hidden, null else
     */
    public record Case(
            String testId,
            int number,
            boolean visible,
            Ending ending,
            String call,
            String stdin,
            @Nullable String expected,
            @Nullable String actual,
            @Nullable String error,
            String message,
            List<Frame> frames,
            String stdout,
            boolean truncated,
            @Nullable String messageKey,
            int ownCase,
            @Nullable Trial trial) {

        public boolean passed() {
            return ending == Ending.PASSED;
        }

        public boolean failed() {
            return ending != Ending.PASSED && ending != Ending.UNTRIED;
        }
    }

    /**
     * @param program that was judged
     * @param suite   whole, of the version that was judged
     */
    public static LearnerVerdict of(String program, Verdict verdict, TestSuite suite, Scope scope) {
        Map<String, Integer> numbers = numbers(suite);
        List<Case> cases = new ArrayList<>();
        for (TestVerdict test : verdict.tests()) {
            cases.add(test(numbers.getOrDefault(test.test().id(), cases.size() + 1), test));
        }
        if (verdict.syntax() == null) {
            Set<String> run = verdict.tests().stream().map(test -> test.test().id()).collect(Collectors.toSet());
            untried(suite).stream().filter(test -> !run.contains(test.testId())).forEach(cases::add);
        }
        cases.sort(Comparator.comparing(LearnerVerdict::rank));
        int passed = (int) cases.stream().filter(Case::passed).count();
        return new LearnerVerdict(
                verdict.syntax(), verdict.forbidden(), List.copyOf(cases), passed, verdict.tests().size(), scope,
                scope == Scope.ONE ? 0 : SetOrder.reliedOn(program, verdict));
    }

    /** The visible tests before anything was run. */
    public static List<Case> untried(TestSuite suite) {
        Map<String, Integer> numbers = numbers(suite);
        return suite.tests().stream()
                .filter(TestCase::visible)
                .map(test -> untried(numbers.get(test.id()), test))
                .toList();
    }

    private static Map<String, Integer> numbers(TestSuite suite) {
        Map<String, Integer> numbers = new HashMap<>();
        suite.tests().forEach(test -> numbers.put(test.id(), numbers.size() + 1));
        return numbers;
    }

    private static int rank(Case test) {
        return test.failed() ? 0 : test.passed() ? 1 : 2;
    }

    public boolean success() {
        return syntax == null && forbidden.isEmpty() && total > 0 && passed == total;
    }

    private static Case untried(int number, TestCase test) {
        // a learner's own cases are tried on a program: there is no call and no value to show
        Trial trial = test.expected() instanceof Expectation.Acceptance wanted
                ? new Trial(wanted.program(), wanted.accept(), "", "", null) : null;
        return new Case(test.id(), number, true, Ending.UNTRIED, trial == null ? call(test) : "", test.call().stdin(),
                trial == null ? expected(test.expected()) : null, null, null, "", List.of(), "", false,
                test.messageKey(), 0, trial);
    }

    private static Case test(int number, TestVerdict verdict) {
        TestCase test = verdict.test();
        Outcome outcome = verdict.actual().outcome();
        Raised raised = outcome instanceof Raised error ? error : null;
        boolean visible = test.visible();
        if (verdict.finding() != null) {
            return OwnCases.test(number, verdict, verdict.finding());
        }
        return new Case(
                visible ? test.id() : "",
                number,
                visible,
                ending(verdict),
                visible ? call(test) : "",
                visible ? test.call().stdin() : "",
                visible ? expected(test.expected()) : null,
                visible && outcome instanceof Returned returned ? PythonLiteral.write(returned.value()) : null,
                raised == null ? null : raised.type(),
                visible && raised != null ? raised.message() : "",
                raised == null ? List.of() : raised.frames(),
                visible ? verdict.actual().stdout() : "",
                visible && verdict.actual().truncated(),
                test.messageKey(),
                0,
                null);
    }

    private static String call(TestCase test) {
        String setup = test.call().setup();
        return setup.isBlank() ? test.call().expression() : setup.stripTrailing() + "\n" + test.call().expression();
    }

    private static String expected(Expectation expectation) {
        return switch (expectation) {
            case Expectation.Value value -> PythonLiteral.write(value.value());
            case Expectation.Raises raises -> raises.type();
            case Expectation.Stdout stdout -> stdout.text();
            case Expectation.Acceptance acceptance -> acceptance.program();
        };
    }

    private static Ending ending(TestVerdict verdict) {
        if (verdict.passed()) {
            return Ending.PASSED;
        }
        return switch (verdict.actual().outcome()) {
            case Raised _ -> Ending.RAISED;
            case Stopped stopped -> stopped(stopped.reason());
            case Returned returned -> switch (verdict.test().expected()) {
                case Expectation.Raises _ -> Ending.NOT_RAISED;
                case Expectation.Stdout _ -> Ending.WRONG_OUTPUT;
                case Expectation.Value _, Expectation.Acceptance _ -> returned.value() instanceof org.lyceum.sandbox.PyValue.None
                        ? Ending.RETURNED_NOTHING : Ending.WRONG_VALUE;
            };
        };
    }

    static Ending stopped(Outcome.Reason reason) {
        return switch (reason) {
            case CPU, STEPS -> Ending.CPU;
            case WALL -> Ending.WALL;
            case MEMORY -> Ending.MEMORY;
            case EXIT -> Ending.EXIT;
            case FAULT -> Ending.FAULT;
            case NOT_RUN -> Ending.NOT_RUN;
        };
    }
}
