package org.lyceum.exam;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lyceum.ui.Language;

/**
 * An exam as its files say.
 *
 * @param key           folder name
 * @param course        key of the course that it examines
 * @param minutes       from start to submission
 * @param cutScore      share of the points, 0 to 1, from which on it is passed
 * @param attempts      how often a person may sit it; null for as often as they like
 * @param coolDown      between the end of one attempt and the start of the next
 * @param prerequisites keys of courses that have to be completed before
 * @param practiceBank  its items are public: they are live from the start, explanations may be shown after a sitting
 * @param window        when it may be started; null for always
 */
public record Exam(
        String key,
        int order,
        String course,
        int minutes,
        double cutScore,
        List<Section> sections,
        @Nullable Integer attempts,
        Duration coolDown,
        List<String> prerequisites,
        boolean practiceBank,
        @Nullable Window window,
        Map<Language, ExamText> texts) {

    /**
     * A part of the blueprint.
     *
     * @param objectives from which its items are drawn
     * @param code       whether these are programs to write; null for either
     * @param items      how many a form has of them
     */
    public record Section(String id, Set<String> objectives, @Nullable Boolean code, int items) {

        public boolean takes(ExamItem item) {
            return objectives.contains(item.objective()) && (code == null || code == (item.code() != null));
        }
    }

    /** @param zone in which the times were written and are shown */
    public record Window(@Nullable Instant opens, @Nullable Instant closes, ZoneId zone) {

        public boolean holds(Instant moment) {
            return (opens == null || !moment.isBefore(opens)) && (closes == null || moment.isBefore(closes));
        }
    }

    /**
     * An exam in one language.
     *
     * @param objectives   names by id
     * @param instructions Markdown
     */
    public record ExamText(
            Language language, String title, String summary, Map<String, String> objectives, String instructions) {}

    public Exam {
        sections = List.copyOf(sections);
        prerequisites = List.copyOf(prerequisites);
        texts = Map.copyOf(texts);
    }

    /** Items of a form. */
    public int items() {
        return sections.stream().mapToInt(Section::items).sum();
    }

    /** In the order of the sections. */
    public List<String> objectives() {
        return sections.stream().flatMap(section -> section.objectives().stream()).distinct().toList();
    }

    /** In the language asked for, English where that translation is missing. */
    public ExamText text(Language language) {
        return Optional.ofNullable(texts.get(language)).orElseGet(() -> texts.get(Language.EN));
    }
}
