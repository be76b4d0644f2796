package org.lyceum.exam.internal.form;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lyceum.exam.Exam;
import org.lyceum.ui.Language;

/**
 * An exam as the engine sees it.
 *
 * @param key           the folder's name
 * @param version       hash of what was loaded; sittings refer to it
 * @param course        the course it belongs to; empty for none
 * @param cutScore      share of the points, 0 to 1, from which on it is passed
 * @param attempts      how often a person may sit it; null for as often as they like
 * @param coolDown      between the end of one attempt and the start of the next
 * @param prerequisites keys of courses that have to be completed first
 * @param practice      a public bank: explanations are shown after the sitting
 * @param window        when it may be started; null for always
 */
public record ExamPaper(
        String key,
        String version,
        String course,
        int minutes,
        double cutScore,
        List<Section> sections,
        @Nullable Integer attempts,
        Duration coolDown,
        List<String> prerequisites,
        boolean practice,
        Exam.@Nullable Window window,
        Map<Language, Words> words) {

    /**
     * A part of the blueprint.
     *
     * @param objectives from which items are drawn; empty for all
     * @param code       whether items are programs to write; null for either
     * @param items      how many
     */
    public record Section(String id, Set<String> objectives, @Nullable Boolean code, int items) {}

    /**
     * @param instructions sanitised HTML
     * @param objectives   names by id
     */
    public record Words(String title, String summary, String instructions, Map<String, String> objectives) {}

    public Words words(Language language) {
        Words found = words.get(language);
        return found != null ? found : words.getOrDefault(Language.EN, new Words(key, "", "", Map.of()));
    }

    public int items() {
        return sections.stream().mapToInt(Section::items).sum();
    }
}
