package org.lyceum.sandbox;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recursive descent over one literal. */
final class LiteralParser {

    private static final int MAX_DEPTH = 200;
    private static final Pattern NUMBER = Pattern.compile(
            "0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+"
                    + "|(?:\\d(?:_?\\d)*\\.?(?:\\d(?:_?\\d)*)?|\\.\\d(?:_?\\d)*)(?:[eE][+-]?\\d(?:_?\\d)*)?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]+");
    private static final Pattern FLOAT_CALL = Pattern.compile("\\(\\s*(['\"])([+-]?\\w+)\\1\\s*\\)");

    private final String text;
    private final boolean objects;
    private int at;
    private int depth;

    LiteralParser(String text, boolean objects) {
        this.text = text;
        this.objects = objects;
    }

    PyValue parse() {
        skip();
        PyValue value = value();
        skip();
        if (at < text.length()) throw fail("unexpected " + shown());
        return value;
    }

    private PyValue value() {
        if (++depth > MAX_DEPTH) throw fail("nested too deeply");
        try {
            if (at >= text.length()) throw fail("a value is missing");
            char c = text.charAt(at);
            if (c == '[') return new PyValue.ListOf(items(']'));
            if (c == '(') return tuple();
            if (c == '{') return braces();
            if (c == '<' && objects) return object();
            if (c == '-' || c == '+') return signed(c);
            if (c == '.' || c >= '0' && c <= '9') return number();
            if (stringAhead()) return strings();
            return word();
        } finally {
            depth--;
        }
    }

    private PyValue signed(char sign) {
        int start = at++;
        skip();
        PyValue value = value();
        boolean negative = sign == '-';
        return switch (value) {
            case PyValue.Int i -> negative ? new PyValue.Int(i.value().negate()) : i;
            case PyValue.Float f -> negative ? new PyValue.Float(-f.value()) : f;
            default -> throw new PythonLiteralException("a number must follow the sign", start);
        };
    }

    private PyValue number() {
        Matcher matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) throw fail("unexpected " + shown());
        String digits = matcher.group().replace("_", "");
        int start = at;
        at = matcher.end();
        if (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            throw fail("unexpected " + shown());
        }
        if (digits.length() > 1 && digits.charAt(0) == '0' && Character.isLetter(digits.charAt(1))
                && "xXoObB".indexOf(digits.charAt(1)) >= 0) {
            int radix = switch (Character.toLowerCase(digits.charAt(1))) {
                case 'x' -> 16;
                case 'o' -> 8;
                default -> 2;
            };
            return new PyValue.Int(new BigInteger(digits.substring(2), radix));
        }
        if (digits.matches("\\d+")) {
            if (digits.length() > 1 && digits.charAt(0) == '0' && !digits.matches("0+")) {
                throw new PythonLiteralException("a whole number does not start with 0", start);
            }
            return new PyValue.Int(new BigInteger(digits));
        }
        return new PyValue.Float(Double.parseDouble(digits));
    }

    private PyValue word() {
        Matcher matcher = WORD.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) throw fail("unexpected " + shown());
        int start = at;
        at = matcher.end();
        return switch (matcher.group()) {
            case "None" -> new PyValue.None();
            case "True" -> new PyValue.Bool(true);
            case "False" -> new PyValue.Bool(false);
            case "inf" -> new PyValue.Float(Double.POSITIVE_INFINITY);
            case "nan" -> new PyValue.Float(Double.NaN);
            case "float" -> floatCall(start);
            case "set", "frozenset" -> setCall(start);
            default -> throw new PythonLiteralException("unknown name " + matcher.group(), start);
        };
    }

    private PyValue floatCall(int start) {
        Matcher matcher = FLOAT_CALL.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) throw new PythonLiteralException("float('inf') or float('nan') expected", start);
        at = matcher.end();
        return switch (matcher.group(2).toLowerCase(java.util.Locale.ROOT)) {
            case "inf", "+inf", "infinity" -> new PyValue.Float(Double.POSITIVE_INFINITY);
            case "-inf", "-infinity" -> new PyValue.Float(Double.NEGATIVE_INFINITY);
            case "nan", "+nan", "-nan" -> new PyValue.Float(Double.NaN);
            default -> throw new PythonLiteralException("float('inf') or float('nan') expected", start);
        };
    }

    private PyValue setCall(int start) {
        expect('(');
        skip();
        if (peek(')')) {
            at++;
            return new PyValue.SetOf(List.of());
        }
        PyValue inner = value();
        skip();
        expect(')');
        return switch (inner) {
            case PyValue.SetOf s -> s;
            case PyValue.ListOf l -> new PyValue.SetOf(l.items());
            case PyValue.Tuple t -> new PyValue.SetOf(t.items());
            case PyValue.Dict d when d.entries().isEmpty() -> new PyValue.SetOf(List.of());
            default -> throw new PythonLiteralException("a set, list or tuple expected", start);
        };
    }

    private PyValue object() {
        at++;
        skip();
        PyValue name = strings();
        expect('>');
        if (!(name instanceof PyValue.Str(String type))) throw fail("a name expected");
        return new PyValue.Opaque(type);
    }

    private List<PyValue> items(char close) {
        at++;
        List<PyValue> items = new ArrayList<>();
        skip();
        while (!peek(close)) {
            items.add(value());
            skip();
            if (!peek(',')) break;
            at++;
            skip();
        }
        expect(close);
        return List.copyOf(items);
    }

    private PyValue tuple() {
        at++;
        skip();
        List<PyValue> items = new ArrayList<>();
        boolean comma = false;
        while (!peek(')')) {
            items.add(value());
            skip();
            if (!peek(',')) break;
            comma = true;
            at++;
            skip();
        }
        expect(')');
        if (items.size() == 1 && !comma) return items.getFirst();
        return new PyValue.Tuple(List.copyOf(items));
    }

    private PyValue braces() {
        at++;
        skip();
        List<PyValue> items = new ArrayList<>();
        List<Map.Entry<PyValue, PyValue>> entries = new ArrayList<>();
        while (!peek('}')) {
            PyValue key = value();
            skip();
            if (peek(':')) {
                if (!items.isEmpty()) throw fail("a set does not hold pairs");
                at++;
                skip();
                entries.add(Map.entry(key, value()));
                skip();
            } else {
                if (!entries.isEmpty()) throw fail("a value is missing for the key");
                items.add(key);
            }
            if (!peek(',')) break;
            at++;
            skip();
        }
        expect('}');
        if (!items.isEmpty()) return new PyValue.SetOf(List.copyOf(items));
        return new PyValue.Dict(List.copyOf(entries));
    }

    private boolean stringAhead() {
        int i = at;
        while (i < text.length() && i - at < 2 && "bBrRuU".indexOf(text.charAt(i)) >= 0) i++;
        return i < text.length() && (text.charAt(i) == '\'' || text.charAt(i) == '"');
    }

    /** Adjacent strings are one. */
    private PyValue strings() {
        StringBuilder chars = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Boolean binary = null;
        while (at < text.length() && stringAhead()) {
            boolean raw = false;
            boolean thisBinary = false;
            for (; text.charAt(at) != '\'' && text.charAt(at) != '"'; at++) {
                char prefix = Character.toLowerCase(text.charAt(at));
                raw |= prefix == 'r';
                thisBinary |= prefix == 'b';
            }
            if (binary != null && binary != thisBinary) throw fail("a string beside bytes");
            binary = thisBinary;
            quoted(raw, binary, chars, bytes);
            skip();
        }
        if (binary == null) throw fail("a string expected");
        return binary ? new PyValue.Bytes(PythonLiteral.list(bytes.toByteArray())) : new PyValue.Str(chars.toString());
    }

    private void quoted(boolean raw, boolean binary, StringBuilder chars, ByteArrayOutputStream bytes) {
        int start = at;
        char quote = text.charAt(at);
        String end = text.startsWith(String.valueOf(quote).repeat(3), at) ? String.valueOf(quote).repeat(3)
                : String.valueOf(quote);
        at += end.length();
        while (!text.startsWith(end, at)) {
            if (at >= text.length() || end.length() == 1 && text.charAt(at) == '\n') {
                throw new PythonLiteralException("the string is not closed", start);
            }
            int c;
            if (text.charAt(at) == '\\' && !raw) {
                c = escape(binary);
            } else {
                c = text.codePointAt(at);
                at += Character.charCount(c);
            }
            if (c < 0) continue;
            if (!binary) {
                chars.appendCodePoint(c);
                continue;
            }
            if (c > 255) throw fail("bytes hold ASCII characters only");
            bytes.write(c);
        }
        at += end.length();
    }

    /** @return the character; -1 for a continued line */
    private int escape(boolean binary) {
        at++;
        if (at >= text.length()) throw fail("the string is not closed");
        char c = text.charAt(at++);
        return switch (c) {
            case '\n' -> -1;
            case '\\', '\'', '"' -> c;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'a' -> 7;
            case 'b' -> 8;
            case 'f' -> 12;
            case 'v' -> 11;
            case 'x' -> hex(2);
            case 'u' -> binary ? plainBackslash() : hex(4);
            case 'U' -> binary ? plainBackslash() : hex(8);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal();
            default -> plainBackslash();
        };
    }

    /** As Python does with an unknown escape: the backslash stays. */
    private int plainBackslash() {
        at--;
        return '\\';
    }

    private int octal() {
        int start = --at;
        while (at < text.length() && at - start < 3 && text.charAt(at) >= '0' && text.charAt(at) <= '7') at++;
        return Integer.parseInt(text.substring(start, at), 8);
    }

    private int hex(int digits) {
        if (at + digits > text.length()) throw fail("an escape is cut short");
        try {
            int value = Integer.parseUnsignedInt(text.substring(at, at + digits), 16);
            if (!Character.isValidCodePoint(value)) throw fail("no such character");
            at += digits;
            return value;
        } catch (NumberFormatException e) {
            throw fail("hexadecimal digits expected");
        }
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    }

    private boolean peek(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private void expect(char c) {
        if (!peek(c)) throw fail(at >= text.length() ? "'" + c + "' is missing" : "unexpected " + shown());
        at++;
    }

    private String shown() {
        return "'" + Character.toString(text.codePointAt(at)) + "'";
    }

    private PythonLiteralException fail(String message) {
        return new PythonLiteralException(message, at);
    }
}
