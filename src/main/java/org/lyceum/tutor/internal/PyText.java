package org.lyceum.tutor.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.lyceum.sandbox.PyValue;

/** Python values as people read them in Python: {@code repr} of the exact type. */
final class PyText {

    private PyText() {}

    static String of(PyValue value) {
        return switch (value) {
            case PyValue.None _ -> "None";
            case PyValue.Bool bool -> bool.value() ? "True" : "False";
            case PyValue.Int number -> number.value().toString();
            case PyValue.Float number -> decimal(number.value());
            case PyValue.Str text -> quoted(text.value());
            case PyValue.Bytes bytes -> "b'" + bytes.value().stream()
                    .map(b -> String.format("\\x%02x", b))
                    .collect(Collectors.joining()) + "'";
            case PyValue.ListOf list -> "[" + joined(list.items()) + "]";
            case PyValue.Tuple tuple -> "(" + joined(tuple.items()) + (tuple.items().size() == 1 ? ",)" : ")");
            case PyValue.SetOf set -> set.items().isEmpty() ? "set()" : "{" + joined(set.items()) + "}";
            case PyValue.Dict dict -> dict.entries().stream()
                    .map(entry -> of(entry.getKey()) + ": " + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
            case PyValue.Opaque opaque -> "<" + opaque.type() + ">";
        };
    }

    /** What {@code print} writes for the value. */
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

    private static String joined(List<PyValue> items) {
        return items.stream().map(PyText::of).collect(Collectors.joining(", "));
    }

    private static String decimal(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        return Double.toString(value).replace("E-", "e-").replace("E", "e+");
    }

    private static String quoted(String value) {
        char quote = value.indexOf('\'') >= 0 && value.indexOf('"') < 0 ? '"' : '\'';
        var text = new StringBuilder().append(quote);
        value.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\\' -> text.append("\\\\");
                default -> {
                    if (c == quote) {
                        text.append('\\').append(quote);
                    } else if (c < 0x20 || c == 0x7f) {
                        text.append(String.format("\\x%02x", c));
                    } else {
                        text.appendCodePoint(c);
                    }
                }
            }
        });
        return text.append(quote).toString();
    }
}
