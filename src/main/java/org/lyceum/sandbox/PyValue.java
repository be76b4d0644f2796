package org.lyceum.sandbox;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * A Python value by exact type: {@code 1}, {@code 1.0} and {@code True} are three different values. What has
 * no literal form arrives as {@link Opaque} and equals nothing.
 */
public sealed interface PyValue {

    record None() implements PyValue {}

    record Bool(boolean value) implements PyValue {}

    record Int(BigInteger value) implements PyValue {}

    record Float(double value) implements PyValue {}

    record Str(String value) implements PyValue {}

    record Bytes(List<Byte> value) implements PyValue {}

    record ListOf(List<PyValue> items) implements PyValue {}

    record Tuple(List<PyValue> items) implements PyValue {}

    /** A set or frozenset; the order of {@code items} carries no meaning. */
    record SetOf(List<PyValue> items) implements PyValue {}

    /** In insertion order; equality of dictionaries does not look at the order. */
    record Dict(List<Map.Entry<PyValue, PyValue>> entries) implements PyValue {}

    /** An object of any other type, by the name of its type. */
    record Opaque(String type) implements PyValue {}

    /** Whether it has a literal form throughout: no object in it. */
    default boolean readable() {
        return switch (this) {
            case Opaque _ -> false;
            case ListOf(List<PyValue> items) -> items.stream().allMatch(PyValue::readable);
            case Tuple(List<PyValue> items) -> items.stream().allMatch(PyValue::readable);
            case SetOf(List<PyValue> items) -> items.stream().allMatch(PyValue::readable);
            case Dict(List<Map.Entry<PyValue, PyValue>> entries) ->
                entries.stream().allMatch(entry -> entry.getKey().readable() && entry.getValue().readable());
            case None _, Bool _, Int _, Float _, Str _, Bytes _ -> true;
        };
    }
}
