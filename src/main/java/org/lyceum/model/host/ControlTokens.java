package org.lyceum.model.host;

import java.util.regex.Pattern;

/**
 * Marks by which chat templates tell who speaks. The tokeniser honours them inside ordinary text too, so somebody could
 * end their own turn and speak as the system; in what people send they are only text and are taken out.
 */
final class ControlTokens {

    private static final Pattern MARKS = Pattern.compile(
            "<\\|[^|<>\\s]{1,40}\\|>|</?s>|<(?:start|end)_of_turn>|<(?:bos|eos|pad|unk|mask)>|\\[/?INST\\]|<</?SYS>>"
                    + "|<\uff5c[^\uff5c<>]{1,40}\uff5c>|<unused\\d{1,3}>|\u0000");

    private ControlTokens() {}

    /** Repeats until none is left: taking one out may join two halves of another. */
    static String strip(String text) {
        String before;
        String after = text;
        do {
            before = after;
            after = MARKS.matcher(before).replaceAll("");
        } while (!after.equals(before));
        return after;
    }
}
