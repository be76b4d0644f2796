package org.lyceum.sandbox;

import java.math.BigDecimal;
import java.math.MathContext;
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

/** Writes one value, as {@code repr} prints it or as source that evaluates to it. */
final class LiteralWriter {

    private static final BigDecimal EXPONENT_FROM = BigDecimal.TEN.pow(16);
    /** Python refuses to read decimal numbers of more than 4300 digits. */
    private static final int DECIMAL_BITS = 10_000;

    private final boolean source;
    private final StringBuilder out = new StringBuilder();
    /** Within a set or a key, where a set can only be a frozen one. */
    private int hashed;

    LiteralWriter(boolean source) {
        this.source = source;
    }

    String written(PyValue value) {
        write(value);
        return out.toString();
    }

    private void write(PyValue value) {
        switch (value) {
            case None _ -> out.append("None");
            case Bool b -> out.append(b.value() ? "True" : "False");
            case Int i -> out.append(
                    source && i.value().bitLength() > DECIMAL_BITS ? hex(i) : i.value().toString());
            case PyValue.Float f -> out.append(source ? sourceNumber(f.value()) : number(f.value()));
            case Str s -> string(s.value());
            case Bytes b -> bytes(b.value());
            case ListOf l -> items("[", l.items(), "]");
            case Tuple t -> items("(", t.items(), t.items().size() == 1 ? ",)" : ")");
            case SetOf s -> set(s);
            case Dict d -> entries(d.entries());
            case Opaque o -> out.append('<').append(o.type()).append(" object>");
        }
    }

    private void set(SetOf set) {
        boolean frozen = source && hashed > 0;
        if (frozen) out.append("frozenset(");
        hashed++;
        if (set.items().isEmpty()) out.append(frozen ? "" : "set()");
        else items("{", set.items(), "}");
        hashed--;
        if (frozen) out.append(')');
    }

    private void items(String open, List<PyValue> items, String close) {
        out.append(open);
        String comma = "";
        for (PyValue item : items) {
            out.append(comma);
            write(item);
            comma = ", ";
        }
        out.append(close);
    }

    private void entries(List<Map.Entry<PyValue, PyValue>> entries) {
        out.append('{');
        String comma = "";
        for (Map.Entry<PyValue, PyValue> entry : entries) {
            out.append(comma);
            hashed++;
            write(entry.getKey());
            hashed--;
            out.append(": ");
            write(entry.getValue());
            comma = ", ";
        }
        out.append('}');
    }

    private static String hex(Int number) {
        return (number.value().signum() < 0 ? "-0x" : "0x") + number.value().abs().toString(16);
    }

    private static String sourceNumber(double value) {
        return Double.isFinite(value) ? number(value) : "float('" + number(value) + "')";
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

    private void string(String text) {
        char quote = quote(text.indexOf('\'') >= 0, text.indexOf('"') >= 0);
        out.append(quote);
        text.codePoints().forEach(c -> character(c, quote));
        out.append(quote);
    }

    private void character(int c, char quote) {
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

    private void bytes(List<Byte> bytes) {
        char quote = quote(bytes.contains((byte) '\''), bytes.contains((byte) '"'));
        out.append('b').append(quote);
        for (byte b : bytes) {
            int c = b & 0xFF;
            if (c >= 0x7F) out.append(String.format("\\x%02x", c));
            else character(c, quote);
        }
        out.append(quote);
    }
}
