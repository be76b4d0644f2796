package org.lyceum.learning;

import java.util.List;
import java.util.Map;
import org.lyceum.ui.Language;

/**
 * The assignment of a course: a task to write about, and the rubric it is read by.
 *
 * @param key      {@code course/assignment}
 * @param minutes  estimated time
 * @param minWords fewest words of the text handed in
 * @param maxWords most words
 */
public record Assignment(
        String key,
        int order,
        int minutes,
        int minWords,
        int maxWords,
        List<Criterion> criteria,
        Map<Language, AssignmentText> texts) {

    /** Folder name of the assignment in every course that has one. */
    public static final String NAME = "assignment";

    public String courseKey() {
        return key.substring(0, key.indexOf('/'));
    }

    /** In the language asked for, English where that translation is missing. */
    public AssignmentText text(Language language) {
        return texts.getOrDefault(language, texts.get(Language.EN));
    }

    /** Points when every criterion is met fully. */
    public int mostPoints() {
        return criteria.stream().mapToInt(criterion -> criterion.points().getLast()).sum();
    }

    /** @param points that its levels give, rising */
    public record Criterion(String id, List<Integer> points) {}

    /**
     * An assignment in one language.
     *
     * @param criteria by criterion id
     * @param markdown the task
     */
    public record AssignmentText(Language language, String title, String summary,
            Map<String, CriterionText> criteria, String markdown) {}

    /** @param levels what each level looks like, in the order of the points */
    public record CriterionText(String name, List<String> levels) {}
}
