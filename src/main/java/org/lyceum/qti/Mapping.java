package org.lyceum.qti;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points for values, for partial credit.
 *
 * @param lower     the sum is never less; null for no bound
 * @param upper     the sum is never more; null for no bound
 * @param otherwise points of a value that no entry names
 */
public record Mapping(@Nullable Double lower, @Nullable Double upper, double otherwise, List<Entry> entries) {

    public Mapping {
        entries = List.copyOf(entries);
    }

    public record Entry(String key, double points, boolean caseSensitive) {}

    double bounded(double sum) {
        double least = lower == null ? sum : Math.max(lower, sum);
        return upper == null ? least : Math.min(upper, least);
    }
}
