package org.lyceum.learning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lyceum.ui.Language;

/**
 * A lesson as its files say.
 *
 * @param key             {@code course/lesson}
 * @param minutes         estimated time to read and do it
 * @param concepts        term ids of the course
 * @param checksNeeded    checks to answer rightly; {@link Course#ALL} for every one
 * @param exercisesNeeded embedded blocks to complete; {@link Course#ALL} for every one
 * @param keys            right option ids by check id; never leaves the server before an answer
 */
public record Lesson(
        String key,
        int order,
        int minutes,
        List<String> concepts,
        int checksNeeded,
        int exercisesNeeded,
        Map<String, Set<String>> keys,
        Map<Language, LessonText> texts) {

    public String courseKey() {
        return key.substring(0, key.indexOf('/'));
    }

    public String name() {
        return key.substring(key.indexOf('/') + 1);
    }

    /** In the language asked for, English where that translation is missing. */
    public LessonText text(Language language) {
        return texts.getOrDefault(language, texts.get(Language.EN));
    }

    /**
     * A lesson in one language.
     *
     * @param questions lines that a section answers, by its anchor
     * @param markdown  the text
     */
    public record LessonText(
            Language language, String title, String summary, Map<String, List<String>> questions, String markdown) {}
}
