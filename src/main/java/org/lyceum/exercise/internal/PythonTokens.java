package org.lyceum.exercise.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a Python program that compiles into its tokens, without comments. Strings are one token each. */
final class PythonTokens {

    /**
     * @param line       1-based, where it begins
     * @param indent     of its logical line; counts only where {@code startsLine}
     * @param startsLine whether a logical line begins with it
     * @param docstring  whether it is a string that is a statement by itself
     */
    record Token(String text, int line, int indent, boolean startsLine, boolean docstring) {

        /** Whether a bracket after it is a subscript. */
        boolean endsOperand() {
            char last = text.charAt(text.length() - 1);
            return Character.isUnicodeIdentifierPart(last) || last == ')' || last == ']' || last == '"' || last == '\'';
        }
    }

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int indent;
    private int depth;
    private boolean fresh = true;

    private PythonTokens(String text) {
        this.text = text;
    }

    static List<Token> of(String program) {
        return new PythonTokens(program.replace("\r\n", "\n")).read();
    }

    private List<Token> read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                newline();
            } else if (c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                line++;
                at += 2;
            } else if (c == '#') {
                at = end('\n');
            } else if (Character.isWhitespace(c)) {
                if (fresh) {
                    indent += c == '\t' ? 8 - indent % 8 : 1;
                }
                at++;
            } else {
                token(c);
            }
        }
        return tokens;
    }

    private void newline() {
        line++;
        at++;
        if (depth == 0) {
            fresh = true;
            indent = 0;
        }
    }

    private void token(char c) {
        int start = at;
        int startLine = line;
        if (Character.isUnicodeIdentifierStart(c) || c == '_') {
            while (at < text.length() && Character.isUnicodeIdentifierPart(text.charAt(at))) {
                at++;
            }
            if (at < text.length() && isQuote(text.charAt(at)) && isPrefix(text.substring(start, at))) {
                string();
            }
        } else if (isQuote(c)) {
            string();
        } else {
            at++;
            depth = Math.max(0, depth + ("([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0));
        }
        String piece = text.substring(start, at);
        char last = piece.charAt(piece.length() - 1);
        boolean docstring = fresh && isQuote(last) && (rest().isEmpty() || rest().startsWith("#"));
        tokens.add(new Token(piece, startLine, indent, fresh, docstring));
        fresh = false;
    }

    /** From a quotation mark to behind its partner. A backslash hides what follows, in raw strings too. */
    private void string() {
        char quote = text.charAt(at);
        String triple = String.valueOf(quote).repeat(3);
        String closing = text.startsWith(triple, at) ? triple : String.valueOf(quote);
        at += closing.length();
        while (at < text.length() && !text.startsWith(closing, at)) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            if (text.charAt(at) == '\n') {
                line++;
            }
            at++;
        }
        at = Math.min(text.length(), at + closing.length());
    }

    private String rest() {
        return text.substring(at, end('\n')).strip();
    }

    private int end(char stop) {
        int found = text.indexOf(stop, at);
        return found < 0 ? text.length() : found;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean isPrefix(String name) {
        return name.length() <= 2 && name.toLowerCase(Locale.ROOT).chars().allMatch(c -> "rbuft".indexOf(c) >= 0);
    }
}
