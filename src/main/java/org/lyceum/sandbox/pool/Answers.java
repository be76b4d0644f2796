package org.lyceum.sandbox.pool;

import java.util.ArrayList;
import java.util.List;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.PyValue;
import org.lyceum.sandbox.PythonLiteral;
import org.lyceum.sandbox.SyntaxFault;

/**
 * Reads what the harness answers. A program that tampers with the harness can make it answer anything, so
 * nothing here may fail in any other way than {@link IllegalArgumentException}.
 */
final class Answers {

    private Answers() {}

    static Outcome outcome(String answer) {
        char kind = answer.isEmpty() ? '?' : answer.charAt(0);
        return switch (kind) {
            case 'V' -> new Outcome.Returned(PythonLiteral.parseAnswer(answer.substring(1)));
            case 'R' -> raised(items(answer));
            case 'X' -> new Outcome.Stopped(Outcome.Reason.EXIT);
            case 'M' -> new Outcome.Stopped(Outcome.Reason.MEMORY);
            case 'S' -> new Outcome.Stopped(Outcome.Reason.STEPS);
            default -> throw new IllegalArgumentException("unknown answer");
        };
    }

    static List<String> used(String answer) {
        return items(answer).stream().map(Answers::text).toList();
    }

    static SyntaxFault fault(String answer) {
        List<PyValue> items = items(answer);
        if (items.size() != 4) throw new IllegalArgumentException("a fault has four parts");
        return new SyntaxFault(text(items.get(0)), text(items.get(1)), number(items.get(2)), number(items.get(3)));
    }

    private static Outcome raised(List<PyValue> items) {
        if (items.size() != 3) throw new IllegalArgumentException("an exception has three parts");
        if (!(items.get(2) instanceof PyValue.ListOf(List<PyValue> frames))) {
            throw new IllegalArgumentException("frames expected");
        }
        List<Outcome.Frame> own = new ArrayList<>();
        for (PyValue frame : frames) {
            if (!(frame instanceof PyValue.Tuple(List<PyValue> parts)) || parts.size() != 2) {
                throw new IllegalArgumentException("a frame has two parts");
            }
            own.add(new Outcome.Frame(text(parts.get(0)), number(parts.get(1))));
        }
        return new Outcome.Raised(text(items.get(0)), text(items.get(1)), List.copyOf(own));
    }

    private static List<PyValue> items(String answer) {
        return switch (PythonLiteral.parseAnswer(answer.substring(1))) {
            case PyValue.Tuple t -> t.items();
            case PyValue.ListOf l -> l.items();
            default -> throw new IllegalArgumentException("a sequence expected");
        };
    }

    private static String text(PyValue value) {
        if (value instanceof PyValue.Str(String text)) return text;
        throw new IllegalArgumentException("a text expected");
    }

    private static int number(PyValue value) {
        if (value instanceof PyValue.Int(java.math.BigInteger number)) return number.intValue();
        throw new IllegalArgumentException("a number expected");
    }
}
