package org.lyceum.sandbox;

import java.io.ByteArrayOutputStream;

/** Reads strings and bytes; adjacent ones are one. */
final class StringLiteral {

    private static final String PREFIXES = "bBrRuU";

    private final LiteralText text;
    private final StringBuilder chars = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean binary;

    StringLiteral(LiteralText text) {
        this.text = text;
    }

    static boolean ahead(LiteralText text) {
        int prefix = 0;
        while (prefix < 2 && PREFIXES.indexOf(text.ahead(prefix)) >= 0) prefix++;
        return quote(text.ahead(prefix));
    }

    PyValue read() {
        if (!ahead(text)) throw text.fail("a string expected");
        for (boolean first = true; ahead(text); first = false) {
            boolean raw = false;
            boolean thisBinary = false;
            for (; !quote(text.here()); text.move(1)) {
                char prefix = Character.toLowerCase(text.here());
                raw |= prefix == 'r';
                thisBinary |= prefix == 'b';
            }
            if (!first && binary != thisBinary) throw text.fail("a string beside bytes");
            binary = thisBinary;
            quoted(raw);
            text.skipBlanks();
        }
        return binary ? new PyValue.Bytes(PythonLiteral.list(bytes.toByteArray())) : new PyValue.Str(chars.toString());
    }

    private void quoted(boolean raw) {
        int start = text.at();
        String quote = String.valueOf(text.here());
        String end = text.startsWith(quote.repeat(3)) ? quote.repeat(3) : quote;
        text.move(end.length());
        while (!text.startsWith(end)) {
            if (text.ended() || end.length() == 1 && text.here() == '\n') {
                throw new PythonLiteralException("the string is not closed", start);
            }
            int c = text.here() == '\\' && !raw ? escape() : character();
            if (c >= 0) add(c);
        }
        text.move(end.length());
    }

    private int character() {
        if (binary && text.here() > 127) throw text.fail("bytes hold ASCII characters only");
        return text.takeCharacter();
    }

    private void add(int c) {
        if (binary) bytes.write(c);
        else chars.appendCodePoint(c);
    }

    /** @return the character; -1 for a continued line */
    private int escape() {
        text.move(1);
        if (text.ended()) throw text.fail("the string is not closed");
        char c = text.here();
        text.move(1);
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
        text.move(-1);
        return '\\';
    }

    private int octal() {
        text.move(-1);
        int start = text.at();
        while (text.at() - start < 3 && text.here() >= '0' && text.here() <= '7') text.move(1);
        return Integer.parseInt(text.since(start), 8);
    }

    private int hex(int digits) {
        int start = text.at();
        String hex = text.take(digits);
        if (hex.length() < digits) throw new PythonLiteralException("an escape is cut short", start);
        try {
            int value = Integer.parseUnsignedInt(hex, 16);
            if (!Character.isValidCodePoint(value)) throw new PythonLiteralException("no such character", start);
            return value;
        } catch (NumberFormatException e) {
            throw new PythonLiteralException("hexadecimal digits expected", start);
        }
    }

    private static boolean quote(char c) {
        return c == '\'' || c == '"';
    }
}
