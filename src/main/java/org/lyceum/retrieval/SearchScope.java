package org.lyceum.retrieval;

import org.jspecify.annotations.Nullable;

/**
 * Where to search.
 *
 * @param course folder name of the course that hits must belong to; null for every course
 * @param lesson folder name of a lesson of that course whose passages are preferred, not required
 */
public record SearchScope(@Nullable String course, @Nullable String lesson) {

    public static final SearchScope EVERYWHERE = new SearchScope(null, null);

    public static SearchScope course(String course) {
        return new SearchScope(course, null);
    }

    /** The course of an item, its lesson preferred; takes a key such as {@code course/lesson/exercise}. */
    public static SearchScope around(String key) {
        String[] parts = key.split("/", 3);
        return new SearchScope(parts[0], parts.length > 1 ? parts[1] : null);
    }
}
