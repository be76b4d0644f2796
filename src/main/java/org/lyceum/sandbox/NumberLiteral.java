package org.lyceum.sandbox;

import java.math.BigInteger;

/**
 * Reads a number. By hand and not with a regular expression: those of Java recurse over repeated groups, and a
 * program may answer with a number of a hundred thousand digits.
 */
final class NumberLiteral {

    private final LiteralText text;

    NumberLiteral(LiteralText text) {
        this.text = text;
    }

    static boolean ahead(LiteralText text) {
        return text.peek('.') || digit(text.here(), 10);
    }

    PyValue read() {
        int radix = radix();
        return radix == 10 ? decimal() : whole(radix);
    }

    private int radix() {
        if (text.here() != '0') return 10;
        return switch (text.ahead(1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 10;
        };
    }

    private PyValue whole(int radix) {
        text.move(2);
        if (text.peek('_')) text.move(1);
        String digits = digits(radix);
        if (digits.isEmpty()) throw text.ended() ? text.fail("a digit is missing") : text.unexpected();
        end();
        return new PyValue.Int(new BigInteger(digits, radix));
    }

    private PyValue decimal() {
        int start = text.at();
        String whole = digits(10);
        boolean fraction = text.peek('.');
        String rest = "";
        if (fraction) {
            text.move(1);
            rest = digits(10);
        }
        if (whole.isEmpty() && rest.isEmpty()) {
            text.move(start - text.at());
            throw text.unexpected();
        }
        String exponent = exponent();
        end();
        if (fraction || !exponent.isEmpty()) {
            return new PyValue.Float(Double.parseDouble("0" + whole + "." + rest + "0" + exponent));
        }
        if (whole.length() > 1 && whole.charAt(0) == '0' && !whole.chars().allMatch(c -> c == '0')) {
            throw new PythonLiteralException("a whole number does not start with 0", start);
        }
        return new PyValue.Int(new BigInteger(whole));
    }

    /** With its letter; empty when there is none. */
    private String exponent() {
        if (text.here() != 'e' && text.here() != 'E') return "";
        int sign = text.ahead(1) == '+' || text.ahead(1) == '-' ? 1 : 0;
        if (!digit(text.ahead(1 + sign), 10)) return "";
        return text.take(1 + sign) + digits(10);
    }

    /** Digits without the underscores between them. */
    private String digits(int radix) {
        StringBuilder digits = new StringBuilder();
        while (digit(text.here(), radix)
                || text.here() == '_' && !digits.isEmpty() && digit(text.ahead(1), radix)) {
            if (text.here() != '_') digits.append(text.here());
            text.move(1);
        }
        return digits.toString();
    }

    private void end() {
        if (!text.ended() && (Character.isLetterOrDigit(text.here()) || text.here() == '_')) throw text.unexpected();
    }

    /** Of ASCII: other scripts have digits that Python does not read in source. */
    private static boolean digit(char c, int radix) {
        return c < 128 && Character.digit(c, radix) >= 0;
    }
}
