package org.lyceum.tutor.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts Python text into tokens without a parser: good enough for texts that do not compile. Comments count
 * too, since what stands in a comment was known to the learner as well.
 */
final class PythonTokens {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<name>[\\p{L}_][\\p{L}\\p{N}_]*)"
                    + "|(?<number>\\d[\\d_]*(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)"
                    + "|(?<string>\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*')"
                    + "|(?<operator>\\*\\*=?|//=?|<<=?|>>=?|[<>=!]=|->|:=|[-+*/%@&|^]=?|[<>~=])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*|\\d+");

    private PythonTokens() {}

    /** Every token once; of a string literal the literal and the words in it. Brackets and commas are left out. */
    static Set<String> of(String text) {
        Set<String> tokens = new LinkedHashSet<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
            if (matcher.group("string") != null) {
                words(matcher.group()).forEach(tokens::add);
            }
        }
        return tokens;
    }

    /** Names in the text, keywords included. */
    static Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (matcher.group("name") != null) {
                names.add(matcher.group());
            }
        }
        return names;
    }

    /** Words and numbers of any text. */
    static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }
}
