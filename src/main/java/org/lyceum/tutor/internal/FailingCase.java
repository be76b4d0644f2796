package org.lyceum.tutor.internal;

import org.jspecify.annotations.Nullable;
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
 * @param fromTest whether it is a test that the learner can see; otherwise it was found by comparing programs
 */
public record FailingCase(
        String call, String expected, @Nullable String actual, boolean raises, boolean raised, boolean fromTest) {

    static FailingCase of(TestVerdict test) {
        var call = test.test().call();
        String text = call.expression().isEmpty() ? call.stdin().strip() : call.expression();
        return switch (test.test().expected()) {
            case Expectation.Value value ->
                    new FailingCase(text, PyText.of(value.value()), actual(test), false, raised(test), true);
            case Expectation.Raises raises ->
                    new FailingCase(text, raises.type(), actual(test), true, raised(test), true);
            case Expectation.Stdout printed -> new FailingCase(
                    text, printed.text().strip(), raised(test) ? actual(test) : test.actual().stdout().strip(),
                    false, raised(test), true);
        };
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
