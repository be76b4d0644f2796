package org.lyceum.learning.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lyceum.content.ContentItem;
import org.lyceum.learning.Course;
import org.lyceum.learning.Lesson;

/**
 * Where a person is in a course.
 *
 * @param seenAt when they last opened a lesson of it; the epoch when never
 */
public record CourseStanding(
        ContentItem<Course> course, List<Part> lessons, boolean enrolled, boolean completed, Instant seenAt) {

    public record Part(ContentItem<Lesson> lesson, State state, Instant seenAt) {}

    public enum State {
        NEW,
        STARTED,
        DONE
    }

    public int done() {
        return (int) lessons.stream().filter(part -> part.state() == State.DONE).count();
    }

    public int minutes() {
        return lessons.stream().mapToInt(part -> part.lesson().value().minutes()).sum();
    }

    /** The lesson to go on with: the one opened last if it is not done, else the first that is not done. */
    public Optional<ContentItem<Lesson>> next() {
        return lessons.stream()
                .filter(part -> part.state() == State.STARTED)
                .max(java.util.Comparator.comparing(Part::seenAt))
                .or(() -> lessons.stream().filter(part -> part.state() == State.NEW).findFirst())
                .map(Part::lesson);
    }
}
