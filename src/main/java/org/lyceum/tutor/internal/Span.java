package org.lyceum.tutor.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a worded text: prose, or code of the learner's own. The marks are private-use characters, so
 * that no back-tick in a program can end a code span.
 */
public record Span(String text, boolean code) {

    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';

    static String code(String text) {
        return OPEN + text.replace(OPEN, '?').replace(CLOSE, '?') + CLOSE;
    }

    public static List<Span> of(String marked) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, from)) {
            int close = marked.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            if (open > from) {
                spans.add(new Span(marked.substring(from, open), false));
            }
            spans.add(new Span(marked.substring(open + 1, close), true));
            from = close + 1;
        }
        if (from < marked.length()) {
            spans.add(new Span(marked.substring(from), false));
        }
        return spans;
    }

    /** Without the marks, for logs and screen readers. */
    public static String plain(String marked) {
        return marked.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    }
}
