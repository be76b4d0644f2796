package org.lyceum.tutor.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lyceum.judge.Expectation;
import org.lyceum.judge.TestCase;
import org.lyceum.judge.TestSuite;
import org.lyceum.judge.TestVerdict;
import org.lyceum.judge.Verdict;
import org.lyceum.repair.Edit;
import org.lyceum.repair.EditKind;
import org.lyceum.repair.RepairOutcome;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.CallResult;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.PyValue;
import org.lyceum.sandbox.SyntaxFault;

/** Hand-made tasks, verdicts and repairs. */
final class Samples {

    static final String RIGHT = "def total(numbers):\n    result = 0\n    for number in numbers:\n"
            + "        result = result + number\n    return result\n";

    private Samples() {}

    static Task task(TestCase... tests) {
        return task(4, tests);
    }

    static Task task(int ceiling, TestCase... tests) {
        return new Task("course/lesson/total", "hash", "A running total", "Write total(numbers) that adds them up.",
                "total", List.of("accumulator"), ceiling,
                new TestSuite(TestSuite.Kind.FUNCTION, 0, List.of(), List.of(tests)),
                Limits.DEFAULT, "", RIGHT, List.of(), null);
    }

    static TestCase visible(String call, PyValue expected) {
        return new TestCase(call, Call.of(call), new Expectation.Value(expected), true, 1, null);
    }

    static TestCase hidden(String call, PyValue expected) {
        return new TestCase(call, Call.of(call), new Expectation.Value(expected), false, 1, null);
    }

    static TestCase raising(String call, String type) {
        return new TestCase(call, Call.of(call), new Expectation.Raises(type), true, 1, null);
    }

    static TestVerdict failed(TestCase test, Outcome outcome) {
        return failed(test, outcome, "");
    }

    static TestVerdict failed(TestCase test, Outcome outcome, String stdout) {
        return new TestVerdict(test, false, new CallResult(outcome, stdout, false));
    }

    static TestVerdict passed(TestCase test) {
        return new TestVerdict(test, true, new CallResult(returned(none()), "", false));
    }

    static Verdict verdict(TestVerdict... tests) {
        return new Verdict(null, List.of(), List.of(tests), 5);
    }

    static Verdict syntax(String type, String message, int line) {
        return new Verdict(new SyntaxFault(type, message, line, 0), List.of(), List.of(), 5);
    }

    static Outcome returned(PyValue value) {
        return new Outcome.Returned(value);
    }

    static Outcome raised(String type, String message, int... lines) {
        return new Outcome.Raised(type, message,
                Arrays.stream(lines).mapToObj(line -> new Outcome.Frame("total", line)).toList());
    }

    static Outcome stopped(Outcome.Reason reason) {
        return new Outcome.Stopped(reason);
    }

    static PyValue number(long value) {
        return new PyValue.Int(BigInteger.valueOf(value));
    }

    static PyValue text(String value) {
        return new PyValue.Str(value);
    }

    static PyValue none() {
        return new PyValue.None();
    }

    static PyValue list(PyValue... items) {
        return new PyValue.ListOf(new ArrayList<>(List.of(items)));
    }

    static PyValue tuple(PyValue... items) {
        return new PyValue.Tuple(new ArrayList<>(List.of(items)));
    }

    /** A repair that replaces the first occurrence of a text. */
    static RepairOutcome repair(String source, String before, String after, EditKind kind) {
        int start = source.indexOf(before);
        int line = (int) source.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        return new RepairOutcome(RepairOutcome.Status.REPAIRED,
                source.substring(0, start) + after + source.substring(start + before.length()),
                List.of(new Edit(line, start, before, after, kind)), 12, 0, 30, 40);
    }
}
