package org.lyceum.content;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Items that were read from the roots, as they stand now. */
public interface ContentItems {

    /** All items of a type, by key. */
    <T> List<ContentItem<T>> all(Class<T> type);

    <T> Optional<ContentItem<T>> find(Class<T> type, String key);

    /**
     * Keys of all folders of a kind, also of those that could not be read. Lets an item speak of a kind
     * that belongs to a higher module.
     */
    SortedSet<String> keys(String kind);

    /** The kinds of which there is at least one folder. */
    SortedSet<String> kinds();

    /** Whether there is an item of any kind under this key. */
    default boolean exists(String key) {
        return kinds().stream().anyMatch(kind -> keys(kind).contains(key));
    }
}
