package org.lyceum.repair.engine;

import java.util.List;
import org.lyceum.judge.Expectation;
import org.lyceum.sandbox.CallResult;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.PyValue;

/** How far a wrong answer is from the right one: guides the choice of what to change further. */
final class Nearness {

    private Nearness() {}

    /** From 0, the right value, to 1, no value at all. */
    static double distance(Expectation expected, CallResult actual) {
        if (actual.outcome() instanceof Outcome.Stopped) {
            return 1;
        }
        if (actual.outcome() instanceof Outcome.Raised raised) {
            return expected instanceof Expectation.Raises wanted && wanted.type().equals(raised.type()) ? 0
                    : raised.type().equals("NameError") || raised.type().equals("UnboundLocalError") ? 0.99 : 0.97;
        }
        if (expected instanceof Expectation.Value wanted && actual.outcome() instanceof Outcome.Returned returned) {
            return distance(wanted.value(), returned.value());
        }
        return 0.5;
    }

    static double distance(PyValue wanted, PyValue actual) {
        if (wanted.equals(actual)) {
            return 0;
        }
        if (actual instanceof PyValue.None) {
            return 0.95;
        }
        if (wanted instanceof PyValue.Int a && actual instanceof PyValue.Int b) {
            double gap = a.value().subtract(b.value()).abs().doubleValue();
            return 0.2 + 0.4 * gap / (gap + 3);
        }
        List<?> first = items(wanted);
        List<?> second = items(actual);
        if (first != null && second != null) {
            int common = commonSubsequence(first, second);
            double similarity = 2.0 * common / Math.max(1, first.size() + second.size());
            return (wanted.getClass() == actual.getClass() ? 0.1 : 0.25) + 0.5 * (1 - similarity);
        }
        return wanted.getClass() == actual.getClass() ? 0.6 : 0.85;
    }

    private static @org.jspecify.annotations.Nullable List<?> items(PyValue value) {
        return switch (value) {
            case PyValue.ListOf list -> list.items();
            case PyValue.Tuple tuple -> tuple.items();
            case PyValue.SetOf set -> set.items();
            case PyValue.Str text -> text.value().chars().boxed().limit(300).toList();
            default -> null;
        };
    }

    private static int commonSubsequence(List<?> first, List<?> second) {
        int[][] length = new int[first.size() + 1][second.size() + 1];
        for (int i = 1; i <= first.size(); i++) {
            for (int j = 1; j <= second.size(); j++) {
                length[i][j] = first.get(i - 1).equals(second.get(j - 1))
                        ? length[i - 1][j - 1] + 1
                        : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length[first.size()][second.size()];
    }
}
