package org.lyceum.tutor.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.lyceum.judge.Expectation;
import org.lyceum.judge.TestVerdict;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.PyValue;

/** What a wrong answer says about the program, when it ended by itself. */
final class ValueDiagnosis {

    private static final Pattern RETURNS_SOMETHING = Pattern.compile("\\breturn\\b[ \\t]*[^\\s#]");

    /** Repairs beside which a wrong type is the plainer thing to say. */
    private static final Set<DiagnosisKind> ABOUT_TYPES =
            Set.of(DiagnosisKind.OTHER, DiagnosisKind.MIXED_TYPES, DiagnosisKind.MISSING_CALL);

    private ValueDiagnosis() {}

    static Optional<Diagnosis> of(Facts facts) {
        TestVerdict first = facts.first();
        if (!(first.actual().outcome() instanceof Outcome.Returned returned)) {
            return Optional.empty();
        }
        return switch (first.test().expected()) {
            case Expectation.Raises raises ->
                    Optional.of(Diagnosis.of(DiagnosisKind.MISSING_EXCEPTION, 0, raises.type()));
            case Expectation.Stdout text ->
                    normal(text.text()).equals(normal(first.actual().stdout()))
                            ? Optional.of(Diagnosis.of(DiagnosisKind.TEXT_DETAILS, 0))
                            : Optional.empty();
            case Expectation.Acceptance _ -> Optional.empty();
            case Expectation.Value value -> wrong(facts, value.value(), returned.value(), first.actual().stdout());
        };
    }

    private static Optional<Diagnosis> wrong(Facts facts, PyValue expected, PyValue actual, String stdout) {
        if (actual instanceof PyValue.None && !(expected instanceof PyValue.None)) {
            if (stdout.strip().equals(PyText.printed(expected).strip())) {
                return Optional.of(Diagnosis.of(DiagnosisKind.PRINTED_INSTEAD_OF_RETURNED,
                        Diagnoser.lineOf(facts.source(), "print")));
            }
            return returnsNothing(facts)
                    ? Optional.of(Diagnosis.of(DiagnosisKind.RETURNS_NOTHING, 0))
                    : Optional.empty();
        }
        if (otherType(expected, actual) && (sameText(expected, actual) || everywhereOtherType(facts))) {
            return Optional.of(Diagnosis.of(DiagnosisKind.WRONG_TYPE, 0,
                    "type:" + PyText.type(actual), "type:" + PyText.type(expected)));
        }
        if (facts.argumentsChanged()
                && Set.of(DiagnosisKind.OTHER, DiagnosisKind.CHANGED_ARGUMENT).contains(facts.repairKind())) {
            return Optional.of(Diagnosis.of(DiagnosisKind.CHANGED_ARGUMENT, 0));
        }
        if (all(facts, ValueDiagnosis::reversed)) {
            return Optional.of(Diagnosis.of(DiagnosisKind.ORDER_REVERSED, 0));
        }
        if (all(facts, (e, a) -> normal(PyText.of(e)).equals(normal(PyText.of(a))))) {
            return Optional.of(Diagnosis.of(DiagnosisKind.TEXT_DETAILS, 0));
        }
        return Optional.empty();
    }

    /** No {@code return} with a value at all, or a way through the function that ends without one. */
    private static boolean returnsNothing(Facts facts) {
        String source = facts.source();
        if (!RETURNS_SOMETHING.matcher(source).find() || facts.repairKind() == DiagnosisKind.RETURNS_NOTHING) {
            return true;
        }
        String last = source.strip().lines().reduce("", (a, b) -> b.isBlank() ? a : b).strip();
        return facts.repair() == null && !last.startsWith("return") && !source.contains("return None");
    }

    private static boolean everywhereOtherType(Facts facts) {
        return ABOUT_TYPES.contains(facts.repairKind()) && all(facts, ValueDiagnosis::otherType);
    }

    private static boolean otherType(PyValue expected, PyValue actual) {
        return !PyText.type(expected).equals(PyText.type(actual)) && !(actual instanceof PyValue.None);
    }

    /** {@code '3'} and {@code 3}, {@code (1, 2)} and {@code [1, 2]}, {@code ['a', 'b']} and {@code 'a b'}. */
    private static boolean sameText(PyValue expected, PyValue actual) {
        return bare(expected).equals(bare(actual));
    }

    private static String bare(PyValue value) {
        String text = value instanceof PyValue.Float number && number.value() == Math.rint(number.value())
                ? PyText.of(value).replaceFirst("\\.0$", "")
                : PyText.printed(value);
        return text.replaceAll("[\\[\\](){}'\",:\\s]", "");
    }

    private static boolean reversed(PyValue expected, PyValue actual) {
        return switch (expected) {
            case PyValue.ListOf list -> actual instanceof PyValue.ListOf other
                    && list.items().size() > 1 && other.items().equals(list.items().reversed());
            case PyValue.Str text -> actual instanceof PyValue.Str other
                    && text.value().length() > 1
                    && new StringBuilder(text.value()).reverse().toString().equals(other.value());
            default -> false;
        };
    }

    private static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    private static boolean all(Facts facts, BiPredicate<PyValue, PyValue> holds) {
        List<TestVerdict> failing = facts.failing();
        return failing.stream().allMatch(test -> test.test().expected() instanceof Expectation.Value expected
                && test.actual().outcome() instanceof Outcome.Returned returned
                && holds.test(expected.value(), returned.value()));
    }
}
