package org.lyceum.learning;

import java.util.List;
import java.util.Map;
import org.lyceum.ui.Language;

/**
 * A course as its files say.
 *
 * @param key           folder name
 * @param prerequisites keys of courses to take before
 * @param lessonsNeeded lessons to complete for completing the course; {@link #ALL} for every lesson
 * @param terms         glossary by term id
 */
public record Course(
        String key,
        Level level,
        int order,
        String licence,
        List<String> prerequisites,
        int lessonsNeeded,
        Map<Language, CourseText> texts,
        Map<String, Term> terms) {

    /** Every one there is. */
    public static final int ALL = -1;

    public enum Level {
        BEGINNER,
        INTERMEDIATE,
        ADVANCED
    }

    /** In the language asked for, English where that translation is missing. */
    public CourseText text(Language language) {
        return texts.getOrDefault(language, texts.get(Language.EN));
    }
}
