package org.lyceum.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.lyceum.sandbox.PyValue;

/**
 * Equality by value and exact type: {@code 1}, {@code 1.0} and {@code True} differ. Floats agree within a
 * tolerance, absolute or relative; not-a-number agrees with itself, and the two zeros agree. Dictionaries and
 * sets agree whatever their order. An object without a literal form agrees with nothing.
 */
public record Comparison(double tolerance) {

    /** Beyond this, a set or dictionary must agree exactly: looking for near floats is quadratic. */
    private static final int MATCHED_ONE_BY_ONE = 3000;

    public boolean agree(PyValue expected, PyValue actual) {
        return switch (expected) {
            case PyValue.Opaque _ -> false;
            case PyValue.Float(double wanted) -> actual instanceof PyValue.Float(double got) && close(wanted, got);
            case PyValue.ListOf(List<PyValue> wanted) ->
                actual instanceof PyValue.ListOf(List<PyValue> got) && inOrder(wanted, got);
            case PyValue.Tuple(List<PyValue> wanted) ->
                actual instanceof PyValue.Tuple(List<PyValue> got) && inOrder(wanted, got);
            case PyValue.SetOf(List<PyValue> wanted) ->
                actual instanceof PyValue.SetOf(List<PyValue> got) && inAnyOrder(wanted, got);
            case PyValue.Dict(List<Map.Entry<PyValue, PyValue>> wanted) ->
                actual instanceof PyValue.Dict(List<Map.Entry<PyValue, PyValue>> got) && sameEntries(wanted, got);
            case PyValue.None _, PyValue.Bool _, PyValue.Int _, PyValue.Str _, PyValue.Bytes _ ->
                expected.equals(actual);
        };
    }

    private boolean close(double wanted, double got) {
        if (wanted == got) return true;
        if (Double.isNaN(wanted) || Double.isNaN(got)) return Double.isNaN(wanted) && Double.isNaN(got);
        if (Double.isInfinite(wanted) || Double.isInfinite(got)) return false;
        double difference = Math.abs(wanted - got);
        return difference <= tolerance || difference <= tolerance * Math.max(Math.abs(wanted), Math.abs(got));
    }

    private boolean inOrder(List<PyValue> wanted, List<PyValue> got) {
        if (wanted.size() != got.size()) return false;
        for (int i = 0; i < wanted.size(); i++) {
            if (!agree(wanted.get(i), got.get(i))) return false;
        }
        return true;
    }

    private boolean inAnyOrder(List<PyValue> wanted, List<PyValue> got) {
        if (wanted.size() != got.size()) return false;
        if (new HashSet<>(wanted).equals(new HashSet<>(got))) return !hasOpaque(got);
        if (wanted.size() > MATCHED_ONE_BY_ONE) return false;
        List<PyValue> left = new ArrayList<>(got);
        for (PyValue value : wanted) {
            int found = indexOf(value, left);
            if (found < 0) return false;
            left.remove(found);
        }
        return true;
    }

    private static boolean hasOpaque(List<PyValue> values) {
        return values.stream().anyMatch(PyValue.Opaque.class::isInstance);
    }

    private int indexOf(PyValue value, List<PyValue> candidates) {
        for (int i = 0; i < candidates.size(); i++) if (agree(value, candidates.get(i))) return i;
        return -1;
    }

    private boolean sameEntries(List<Map.Entry<PyValue, PyValue>> wanted, List<Map.Entry<PyValue, PyValue>> got) {
        if (wanted.size() != got.size()) return false;
        Map<PyValue, PyValue> exact = new HashMap<>();
        for (Map.Entry<PyValue, PyValue> entry : got) exact.put(entry.getKey(), entry.getValue());
        List<Map.Entry<PyValue, PyValue>> left = null;
        for (Map.Entry<PyValue, PyValue> entry : wanted) {
            PyValue value = exact.get(entry.getKey());
            if (value != null && agree(entry.getKey(), entry.getKey())) {
                if (!agree(entry.getValue(), value)) return false;
                continue;
            }
            if (wanted.size() > MATCHED_ONE_BY_ONE) return false;
            if (left == null) left = new ArrayList<>(got);
            if (left.stream().noneMatch(e -> agree(entry.getKey(), e.getKey()) && agree(entry.getValue(), e.getValue()))) {
                return false;
            }
        }
        return true;
    }
}
