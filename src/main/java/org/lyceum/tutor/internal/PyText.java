package org.lyceum.tutor.internal;

import org.lyceum.sandbox.PyValue;
import org.lyceum.sandbox.PythonLiteral;

/** Python values as people read them. */
final class PyText {

    private PyText() {}

    /** As {@code repr} writes it. */
    static String of(PyValue value) {
        return PythonLiteral.write(value);
    }

    /** As {@code print} writes it. */
    static String printed(PyValue value) {
        return value instanceof PyValue.Str text ? text.value() : of(value);
    }

    /** Python's name of the type; sets and frozensets are not told apart. */
    static String type(PyValue value) {
        return switch (value) {
            case PyValue.None _ -> "None";
            case PyValue.Bool _ -> "bool";
            case PyValue.Int _ -> "int";
            case PyValue.Float _ -> "float";
            case PyValue.Str _ -> "str";
            case PyValue.Bytes _ -> "bytes";
            case PyValue.ListOf _ -> "list";
            case PyValue.Tuple _ -> "tuple";
            case PyValue.SetOf _ -> "set";
            case PyValue.Dict _ -> "dict";
            case PyValue.Opaque opaque -> opaque.type();
        };
    }
}
