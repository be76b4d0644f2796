package org.lyceum.sandbox;

import java.util.ArrayList;
import java.util.List;

/**
 * Values as Python writes them. Reading accepts what {@code repr} prints of the plain types, and also
 * {@code inf}, {@code nan}, {@code float('nan')}, underscores and other bases in numbers, adjacent strings,
 * {@code set()}, {@code frozenset({…})}; nothing is evaluated.
 */
public final class PythonLiteral {

    private PythonLiteral() {}

    /** @throws PythonLiteralException with the offset where reading failed */
    public static PyValue parse(String text) {
        return new LiteralParser(text, false).parse();
    }

    /** As {@link #parse}, and also {@code <'Name'>} for an object of that type, as workers write it. */
    public static PyValue parseAnswer(String text) {
        return new LiteralParser(text, true).parse();
    }

    /** As {@code repr} prints it; sets in the order of the value. */
    public static String write(PyValue value) {
        return new LiteralWriter(false).written(value);
    }

    /** As source that evaluates to the value: {@code float('inf')} where {@link #write} has {@code inf}. */
    public static String expression(PyValue value) {
        return new LiteralWriter(true).written(value);
    }

    static List<Byte> list(byte[] bytes) {
        List<Byte> list = new ArrayList<>(bytes.length);
        for (byte b : bytes) list.add(b);
        return List.copyOf(list);
    }
}
