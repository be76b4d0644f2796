package org.lyceum.learning.internal;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentLibrary;
import org.lyceum.content.Problem;

/** A library that holds one item. */
public final class OneItem<V> implements ContentLibrary {

    private final Class<V> type;
    private final ContentItem<V> item;

    public OneItem(Class<V> type, String key, V value) {
        this.type = type;
        this.item = new ContentItem<>(key, "a".repeat(64), "a", value);
    }

    public String hash() {
        return item.hash();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> List<ContentItem<T>> all(Class<T> asked) {
        return asked == type ? List.of((ContentItem<T>) item) : List.of();
    }

    @Override
    public <T> Optional<ContentItem<T>> find(Class<T> asked, String key) {
        return all(asked).stream().filter(found -> found.key().equals(key)).findFirst();
    }

    @Override
    public <T> Optional<ContentItem<T>> version(Class<T> asked, String hash) {
        return all(asked).stream().filter(found -> found.hash().equals(hash)).findFirst();
    }

    @Override
    public Optional<byte[]> file(String hash, String name) {
        return Optional.empty();
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public SortedSet<String> keys(String kind) {
        return new TreeSet<>();
    }

    @Override
    public SortedSet<String> kinds() {
        return new TreeSet<>();
    }
}
