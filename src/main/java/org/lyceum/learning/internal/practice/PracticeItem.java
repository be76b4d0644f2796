package org.lyceum.learning.internal.practice;

import java.time.LocalDate;
import org.lyceum.content.ContentItem;
import org.lyceum.learning.Lesson;

/**
 * Something to practise again.
 *
 * @param key    of an exercise, or of a lesson with {@code #} and the id of a check
 * @param lesson that it stands in
 * @param box    of {@link Leitner}
 */
public record PracticeItem(String key, ContentItem<Lesson> lesson, int box, LocalDate due) {

    /** Id of the check; empty for an exercise. */
    public String check() {
        int hash = key.indexOf('#');
        return hash < 0 ? "" : key.substring(hash + 1);
    }

    static String lessonKey(String key) {
        int hash = key.indexOf('#');
        return key.substring(0, hash < 0 ? Math.max(0, key.lastIndexOf('/')) : hash);
    }
}
