package org.lyceum.learning.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lyceum.learning.Term;
import org.lyceum.ui.Language;

/**
 * Finds the agreed names of a term in a text, without regard to case and accents. A name such as
 * {@code Dictionary (Wörterbuch)} agrees on two names. Chinese and Japanese have no spaces and no endings, so there
 * a name is found anywhere.
 */
final class TermNames {

    private static final Pattern BRACKETS = Pattern.compile("(.*?)\\s*[(（]([^)）]+)[)）]\\s*");

    private TermNames() {}

    /** Longest first. */
    static List<String> of(Term.TermText text) {
        List<String> names = new ArrayList<>();
        Matcher matcher = BRACKETS.matcher(text.name());
        if (matcher.matches()) {
            names.add(matcher.group(1).strip());
            names.add(matcher.group(2).strip());
        } else {
            names.add(text.name().strip());
        }
        names.removeIf(String::isBlank);
        names.sort(java.util.Comparator.comparingInt(String::length).reversed());
        return names;
    }

    /** For {@link #fold folded} text: the name as it stands or with the ending of a plural. */
    static Pattern plainly(String name, Language language) {
        return words(name, language, word -> Pattern.quote(word) + "(?:e?s|e?n|er|x)?");
    }

    /** For {@link #fold folded} text: any inflected form, as a language that bends its words needs. */
    static Pattern inflected(String name, Language language) {
        return words(name, language, word -> {
            int free = word.length() >= 6 ? 2 : word.length() >= 4 ? 1 : 0;
            return Pattern.quote(word.substring(0, word.length() - free)) + "\\p{L}{0," + (free + 3) + "}";
        });
    }

    private static Pattern words(String name, Language language, java.util.function.UnaryOperator<String> word) {
        String folded = fold(name);
        if (isCjk(language)) {
            boolean latin = folded.chars().allMatch(c -> c < 0x250);
            return Pattern.compile(latin ? "(?<![a-z])" + Pattern.quote(folded) + "s?(?![a-z])" : Pattern.quote(folded));
        }
        return Pattern.compile(Arrays.stream(folded.split("[\\s-]+")).map(word)
                .collect(Collectors.joining("[\\s\\u00a0-]+", "(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])")));
    }

    static boolean isCjk(Language language) {
        return language == Language.ZH_CN || language == Language.JA;
    }

    /** Small letters without accents; a character for a character, so that places stay where they are. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String base = c < 0x80 || c > 0x24f ? String.valueOf(c) : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            folded.append(Character.toLowerCase(base.charAt(0)));
        }
        return folded.toString();
    }
}
