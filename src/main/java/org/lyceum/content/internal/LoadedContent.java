package org.lyceum.content.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentItems;
import org.lyceum.content.ContentType;

/** What one reading of the roots found. Not changed any more once it is handed out. */
final class LoadedContent implements ContentItems {

    /** An item with the files it was read from. */
    record Loaded<T>(ContentType<T> type, ContentFolder folder, ContentItem<T> item) {}

    private final Map<Class<?>, TreeMap<String, Loaded<?>>> byType = new HashMap<>();
    private final Map<String, SortedSet<String>> keys = new HashMap<>();

    void found(String kind, String key) {
        keys.computeIfAbsent(kind, unused -> new TreeSet<>()).add(key);
    }

    boolean has(String kind, String key) {
        return keys(kind).contains(key);
    }

    void add(Loaded<?> loaded) {
        byType.computeIfAbsent(loaded.type().valueType(), unused -> new TreeMap<>())
                .put(loaded.item().key(), loaded);
    }

    Collection<Loaded<?>> loaded() {
        List<Loaded<?>> all = new ArrayList<>();
        byType.values().forEach(items -> all.addAll(items.values()));
        return all;
    }

    Optional<ContentFolder> folder(String hash) {
        return loaded().stream()
                .filter(loaded -> loaded.item().hash().equals(hash))
                .<ContentFolder>map(Loaded::folder)
                .findFirst();
    }

    @Override
    public <T> List<ContentItem<T>> all(Class<T> type) {
        return byType.getOrDefault(type, new TreeMap<>()).values().stream()
                .<ContentItem<T>>map(LoadedContent::item)
                .toList();
    }

    @Override
    public <T> Optional<ContentItem<T>> find(Class<T> type, String key) {
        return Optional.ofNullable(byType.getOrDefault(type, new TreeMap<>()).get(key)).map(LoadedContent::item);
    }

    @Override
    public SortedSet<String> keys(String kind) {
        return Collections.unmodifiableSortedSet(keys.getOrDefault(kind, Collections.emptySortedSet()));
    }

    @Override
    public SortedSet<String> kinds() {
        return new TreeSet<>(keys.keySet());
    }

    /** Values lie under the class that their type names, so the cast holds. */
    @SuppressWarnings("unchecked")
    private static <T> ContentItem<T> item(Loaded<?> loaded) {
        return (ContentItem<T>) loaded.item();
    }
}
