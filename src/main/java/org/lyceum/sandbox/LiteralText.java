package org.lyceum.sandbox;

/** A text that is read from left to right, and the place in it. */
final class LiteralText {

    private final String text;
    private int at;

    LiteralText(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    boolean ended() {
        return at >= text.length();
    }

    /** The character so many places on; the null character beyond the end. */
    char ahead(int places) {
        int place = at + places;
        return place < text.length() ? text.charAt(place) : '\0';
    }

    char here() {
        return ahead(0);
    }

    boolean peek(char c) {
        return !ended() && here() == c;
    }

    boolean startsWith(String start) {
        return text.startsWith(start, at);
    }

    void move(int places) {
        at += places;
    }

    /** The character here, a whole one, and on to the next. */
    int takeCharacter() {
        int c = text.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    /** Moves over the next characters and gives them; fewer at the end of the text. */
    String take(int places) {
        String taken = text.substring(at, Math.min(text.length(), at + places));
        at += taken.length();
        return taken;
    }

    /** The characters from a place to here. */
    String since(int start) {
        return text.substring(start, at);
    }

    void skipBlanks() {
        while (!ended() && Character.isWhitespace(here())) at++;
    }

    void expect(char c) {
        if (!peek(c)) throw ended() ? fail("'" + c + "' is missing") : unexpected();
        at++;
    }

    PythonLiteralException unexpected() {
        return fail("unexpected '" + Character.toString(text.codePointAt(at)) + "'");
    }

    PythonLiteralException fail(String message) {
        return new PythonLiteralException(message, at);
    }
}
