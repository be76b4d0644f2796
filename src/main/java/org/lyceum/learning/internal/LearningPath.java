package org.lyceum.learning.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Courses in the order in which they build on one another. */
public final class LearningPath {

    private LearningPath() {}

    /**
     * Courses by step: those without prerequisites first, every other one step after the last of its prerequisites.
     * Prerequisites that are not there, and those that go in a circle, count for nothing.
     */
    public static List<List<CourseStanding>> steps(List<CourseStanding> courses) {
        Map<String, CourseStanding> byKey = new HashMap<>();
        courses.forEach(course -> byKey.put(course.course().key(), course));
        Map<Integer, List<CourseStanding>> steps = new TreeMap<>();
        courses.forEach(course -> steps.computeIfAbsent(step(course, byKey, new HashSet<>()),
                unused -> new java.util.ArrayList<>()).add(course));
        return List.copyOf(steps.values());
    }

    private static int step(CourseStanding course, Map<String, CourseStanding> byKey, Set<String> above) {
        above.add(course.course().key());
        int step = course.course().value().prerequisites().stream()
                .filter(key -> byKey.containsKey(key) && !above.contains(key))
                .mapToInt(key -> step(byKey.get(key), byKey, above) + 1)
                .max().orElse(0);
        above.remove(course.course().key());
        return step;
    }
}
