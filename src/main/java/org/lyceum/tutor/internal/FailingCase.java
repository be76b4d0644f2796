package org.lyceum.tutor.internal;

import org.jspecify.annotations.Nullable;
import org.lyceum.judge.CaseFinding.Differ;
import org.lyceum.judge.Expectation;
import org.lyceum.judge.TestVerdict;
import org.lyceum.sandbox.Outcome;

/**
 * An input on which the program fails, as Python text.
 *
 * @param expected value, printed text, or the name of the exception that is wanted
 * @param actual   likewise; null when the program was stopped
 * @param raises   whether an exception is wanted
 * @param raised   whether the program ended with an exception
 */
public record FailingCase(
        String call, String expected, @Nullable String actual, boolean raises, boolean raised, Origin origin) {

    /** Where it comes from. */
    public enum Origin {
        /** A test that the learner can see. */
        TEST,
        /** Found by comparing the program with others. */
        FOUND,
        /** A test case of the learner's own: {@code expected} by them, {@code actual} of a right program. */
        OWN
    }

    static FailingCase of(TestVerdict test) {
        var call = test.test().call();
        String text = call.expression().isEmpty() ? call.stdin().strip() : call.expression();
        return switch (test.test().expected()) {
            case Expectation.Value value ->
                    new FailingCase(text, PyText.of(value.value()), actual(test), false, raised(test), Origin.TEST);
            case Expectation.Raises raises ->
                    new FailingCase(text, raises.type(), actual(test), true, raised(test), Origin.TEST);
            case Expectation.Stdout printed -> new FailingCase(
                    text, printed.text().strip(), raised(test) ? actual(test) : test.actual().stdout().strip(),
                    false, raised(test), Origin.TEST);
            case Expectation.Acceptance program ->
                    new FailingCase(text, program.program(), actual(test), false, raised(test), Origin.TEST);
        };
    }

    static FailingCase own(Differ differ, Outcome actual) {
        return new FailingCase(differ.call(), PyText.of(differ.expected()), actual(actual), false,
                actual instanceof Outcome.Raised, Origin.OWN);
    }

    static @Nullable String actual(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Returned returned -> PyText.of(returned.value());
            case Outcome.Raised raised -> raised.type();
            case Outcome.Stopped _ -> null;
        };
    }

    private static @Nullable String actual(TestVerdict test) {
        return actual(test.actual().outcome());
    }

    private static boolean raised(TestVerdict test) {
        return test.actual().outcome() instanceof Outcome.Raised;
    }
}
