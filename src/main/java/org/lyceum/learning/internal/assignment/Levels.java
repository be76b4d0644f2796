package org.lyceum.learning.internal.assignment;

import java.util.Map;
import java.util.TreeMap;
import org.lyceum.learning.Assignment;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Points by criterion id, as a person chose them. */
public record Levels(Map<String, Integer> points) {

    public static final Levels NONE = new Levels(Map.of());
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Levels {
        points = Map.copyOf(points);
    }

    /** Whether every criterion has points, and only such as the rubric gives. */
    public boolean complete(Assignment assignment) {
        return points.size() == assignment.criteria().size() && allowed(assignment);
    }

    /** Whether there are no points but those of the rubric. */
    public boolean allowed(Assignment assignment) {
        return points.entrySet().stream().allMatch(entry -> assignment.criteria().stream()
                .anyMatch(criterion -> criterion.id().equals(entry.getKey())
                        && criterion.points().contains(entry.getValue())));
    }

    public int sum() {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }

    String json() {
        return JSON.writeValueAsString(new TreeMap<>(points));
    }

    static Levels of(String json) {
        return new Levels(JSON.readValue(json, new TypeReference<Map<String, Integer>>() {}));
    }
}
