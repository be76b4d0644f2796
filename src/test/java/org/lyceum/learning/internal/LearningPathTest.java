package org.lyceum.learning.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lyceum.content.ContentItem;
import org.lyceum.learning.Course;

class LearningPathTest {

    @Test
    void shouldPutEveryCourseAfterAllItsPrerequisites() {
        assertThat(steps(course("c", "a", "b"), course("b", "a"), course("a"), course("other")))
                .containsExactly(List.of("a", "other"), List.of("b"), List.of("c"));
    }

    @Test
    void shouldIgnoreUnknownPrerequisitesAndEndInACircle() {
        assertThat(steps(course("a", "gone"))).containsExactly(List.of("a"));
        assertThat(steps(course("a", "b"), course("b", "a")).stream().flatMap(List::stream))
                .containsExactlyInAnyOrder("a", "b");
    }

    private static List<List<String>> steps(CourseStanding... courses) {
        return LearningPath.steps(List.of(courses)).stream()
                .map(step -> step.stream().map(course -> course.course().key()).toList()).toList();
    }

    private static CourseStanding course(String key, String... prerequisites) {
        Course course = new Course(key, Course.Level.BEGINNER, 1, "CC", List.of(prerequisites), Course.ALL, Map.of(), Map.of());
        return new CourseStanding(new ContentItem<>(key, key, key, course), List.of(), false, false, Instant.EPOCH);
    }
}
