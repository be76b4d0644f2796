package org.lyceum.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recursive descent over one literal. */
final class LiteralParser {

    private static final int MAX_DEPTH = 200;

    private final LiteralText text;
    private final boolean objects;
    private int depth;

    LiteralParser(String text, boolean objects) {
        this.text = new LiteralText(text);
        this.objects = objects;
    }

    PyValue parse() {
        text.skipBlanks();
        PyValue value = value();
        text.skipBlanks();
        if (!text.ended()) throw text.unexpected();
        return value;
    }

    private PyValue value() {
        if (++depth > MAX_DEPTH) throw text.fail("nested too deeply");
        try {
            if (text.ended()) throw text.fail("a value is missing");
            char c = text.here();
            if (c == '[') return new PyValue.ListOf(items(']'));
            if (c == '(') return tuple();
            if (c == '{') return braces();
            if (c == '<' && objects) return object();
            if (c == '-' || c == '+') return signed(c);
            if (NumberLiteral.ahead(text)) return new NumberLiteral(text).read();
            if (StringLiteral.ahead(text)) return new StringLiteral(text).read();
            return word();
        } finally {
            depth--;
        }
    }

    private PyValue signed(char sign) {
        int start = text.at();
        text.move(1);
        text.skipBlanks();
        PyValue value = value();
        boolean negative = sign == '-';
        return switch (value) {
            case PyValue.Int i -> negative ? new PyValue.Int(i.value().negate()) : i;
            case PyValue.Float f -> negative ? new PyValue.Float(-f.value()) : f;
            default -> throw new PythonLiteralException("a number must follow the sign", start);
        };
    }

    private PyValue word() {
        int start = text.at();
        String name = name();
        return switch (name) {
            case "None" -> new PyValue.None();
            case "True" -> new PyValue.Bool(true);
            case "False" -> new PyValue.Bool(false);
            case "inf" -> new PyValue.Float(Double.POSITIVE_INFINITY);
            case "nan" -> new PyValue.Float(Double.NaN);
            case "float" -> floatCall(start);
            case "set", "frozenset" -> setCall(start);
            default -> throw new PythonLiteralException("unknown name " + name, start);
        };
    }

    private String name() {
        int start = text.at();
        while (text.here() == '_' || text.here() < 128 && Character.isLetter(text.here())) text.move(1);
        if (text.at() == start) throw text.unexpected();
        return text.since(start);
    }

    /** {@code float('inf')} and the like. */
    private PyValue floatCall(int start) {
        PyValue inner = argument();
        if (inner instanceof PyValue.Str(String name)) {
            switch (name.toLowerCase(Locale.ROOT)) {
                case "inf", "+inf", "infinity", "+infinity" -> {
                    return new PyValue.Float(Double.POSITIVE_INFINITY);
                }
                case "-inf", "-infinity" -> {
                    return new PyValue.Float(Double.NEGATIVE_INFINITY);
                }
                case "nan", "+nan", "-nan" -> {
                    return new PyValue.Float(Double.NaN);
                }
                default -> {}
            }
        }
        throw new PythonLiteralException("float('inf') or float('nan') expected", start);
    }

    private PyValue setCall(int start) {
        PyValue inner = argument();
        if (inner == null) return new PyValue.SetOf(List.of());
        return switch (inner) {
            case PyValue.SetOf s -> s;
            case PyValue.ListOf l -> new PyValue.SetOf(l.items());
            case PyValue.Tuple t -> new PyValue.SetOf(t.items());
            case PyValue.Dict d when d.entries().isEmpty() -> new PyValue.SetOf(List.of());
            default -> throw new PythonLiteralException("a set, list or tuple expected", start);
        };
    }

    /** What stands alone in brackets; null when nothing does. */
    private @Nullable PyValue argument() {
        text.expect('(');
        text.skipBlanks();
        if (text.peek(')')) {
            text.move(1);
            return null;
        }
        PyValue inner = value();
        text.skipBlanks();
        text.expect(')');
        return inner;
    }

    private PyValue object() {
        text.move(1);
        text.skipBlanks();
        PyValue name = new StringLiteral(text).read();
        text.expect('>');
        if (!(name instanceof PyValue.Str(String type))) throw text.fail("a name expected");
        return new PyValue.Opaque(type);
    }

    private List<PyValue> items(char close) {
        text.move(1);
        text.skipBlanks();
        List<PyValue> items = new ArrayList<>();
        while (!text.peek(close)) {
            items.add(value());
            if (!comma()) break;
        }
        text.expect(close);
        return List.copyOf(items);
    }

    private PyValue tuple() {
        text.move(1);
        text.skipBlanks();
        List<PyValue> items = new ArrayList<>();
        boolean comma = false;
        while (!text.peek(')')) {
            items.add(value());
            if (!comma()) break;
            comma = true;
        }
        text.expect(')');
        if (items.size() == 1 && !comma) return items.getFirst();
        return new PyValue.Tuple(List.copyOf(items));
    }

    private PyValue braces() {
        text.move(1);
        text.skipBlanks();
        List<PyValue> items = new ArrayList<>();
        List<Map.Entry<PyValue, PyValue>> entries = new ArrayList<>();
        while (!text.peek('}')) {
            PyValue key = value();
            text.skipBlanks();
            if (text.peek(':')) {
                if (!items.isEmpty()) throw text.fail("a set does not hold pairs");
                text.move(1);
                text.skipBlanks();
                entries.add(Map.entry(key, value()));
            } else {
                if (!entries.isEmpty()) throw text.fail("a value is missing for the key");
                items.add(key);
            }
            if (!comma()) break;
        }
        text.expect('}');
        if (!items.isEmpty()) return new PyValue.SetOf(List.copyOf(items));
        return new PyValue.Dict(List.copyOf(entries));
    }

    private boolean comma() {
        text.skipBlanks();
        if (!text.peek(',')) return false;
        text.move(1);
        text.skipBlanks();
        return true;
    }
}
