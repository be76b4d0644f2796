package org.lyceum.sandbox;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lyceum.sandbox.PyValue.Bool;
import org.lyceum.sandbox.PyValue.Bytes;
import org.lyceum.sandbox.PyValue.Dict;
import org.lyceum.sandbox.PyValue.Int;
import org.lyceum.sandbox.PyValue.ListOf;
import org.lyceum.sandbox.PyValue.None;
import org.lyceum.sandbox.PyValue.Opaque;
import org.lyceum.sandbox.PyValue.SetOf;
import org.lyceum.sandbox.PyValue.Str;
import org.lyceum.sandbox.PyValue.Tuple;

/**
 * Values as Python writes them. Reading accepts what {@code repr} prints of the plain types, and also
 * {@code inf}, {@code nan}, {@code float('nan')}, underscores and other bases in numbers, adjacent strings,
 * {@code set()}, {@code frozenset({…})}; nothing is evaluated.
 */
public final class PythonLiteral {

    private static final BigDecimal EXPONENT_FROM = BigDecimal.TEN.pow(16);

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
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(PyValue value, StringBuilder out) {
        switch (value) {
            case None _ -> out.append("None");
            case Bool b -> out.append(b.value() ? "True" : "False");
            case Int i -> out.append(i.value());
            case PyValue.Float f -> out.append(number(f.value()));
            case Str s -> string(s.value(), out);
            case Bytes b -> bytes(b.value(), out);
            case ListOf l -> items("[", l.items(), "]", out);
            case Tuple t -> items("(", t.items(), t.items().size() == 1 ? ",)" : ")", out);
            case SetOf s when s.items().isEmpty() -> out.append("set()");
            case SetOf s -> items("{", s.items(), "}", out);
            case Dict d -> entries(d.entries(), out);
            case Opaque o -> out.append('<').append(o.type()).append(" object>");
        }
    }

    private static void items(String open, List<PyValue> items, String close, StringBuilder out) {
        out.append(open);
        String comma = "";
        for (PyValue item : items) {
            out.append(comma);
            write(item, out);
            comma = ", ";
        }
        out.append(close);
    }

    private static void entries(List<Map.Entry<PyValue, PyValue>> entries, StringBuilder out) {
        out.append('{');
        String comma = "";
        for (Map.Entry<PyValue, PyValue> entry : entries) {
            out.append(comma);
            write(entry.getKey(), out);
            out.append(": ");
            write(entry.getValue(), out);
            comma = ", ";
        }
        out.append('}');
    }

    /** The shortest digits that read back to the same number, with an exponent below 1e-4 and from 1e16. */
    private static String number(double value) {
        if (Double.isNaN(value)) return "nan";
        if (Double.isInfinite(value)) return value > 0 ? "inf" : "-inf";
        if (value == 0) return 1 / value < 0 ? "-0.0" : "0.0";
        BigDecimal decimal = shortest(Math.abs(value));
        String sign = value < 0 ? "-" : "";
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent >= -4 && decimal.compareTo(EXPONENT_FROM) < 0) {
            String plain = decimal.toPlainString();
            return sign + (plain.contains(".") ? plain : plain + ".0");
        }
        String digits = decimal.unscaledValue().toString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return String.format(Locale.ROOT, "%s%se%s%02d", sign, mantissa, exponent < 0 ? "-" : "+", Math.abs(exponent));
    }

    /** Java prints two digits at least (4.9E-324), Python one where one is enough (5e-324). */
    private static BigDecimal shortest(double value) {
        BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        BigDecimal rounded = decimal.round(new MathContext(1));
        return rounded.doubleValue() == value ? rounded.stripTrailingZeros() : decimal;
    }

    private static char quote(boolean single, boolean twofold) {
        return single && !twofold ? '"' : '\'';
    }

    private static void string(String text, StringBuilder out) {
        char quote = quote(text.indexOf('\'') >= 0, text.indexOf('"') >= 0);
        out.append(quote);
        text.codePoints().forEach(c -> character(c, quote, out));
        out.append(quote);
    }

    private static void character(int c, char quote, StringBuilder out) {
        switch (c) {
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c == quote) out.append('\\').append(quote);
                else if (printable(c)) out.appendCodePoint(c);
                else if (c < 0x100) out.append(String.format("\\x%02x", c));
                else if (c < 0x10000) out.append(String.format("\\u%04x", c));
                else out.append(String.format("\\U%08x", c));
            }
        }
    }

    private static boolean printable(int c) {
        if (c == ' ') return true;
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
                    Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    private static void bytes(List<Byte> bytes, StringBuilder out) {
        char quote = quote(bytes.contains((byte) '\''), bytes.contains((byte) '"'));
        out.append('b').append(quote);
        for (byte b : bytes) {
            int c = b & 0xFF;
            if (c >= 0x7F) out.append(String.format("\\x%02x", c));
            else character(c, quote, out);
        }
        out.append(quote);
    }


    static List<Byte> list(byte[] bytes) {
        List<Byte> list = new ArrayList<>(bytes.length);
        for (byte b : bytes) list.add(b);
        return List.copyOf(list);
    }
}
