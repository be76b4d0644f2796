package org.lyceum.content;

import java.util.List;
import java.util.Optional;

/** The content that is loaded now, and every version that ever was. */
public interface ContentLibrary {

    /** All items of a type, by key. */
    <T> List<ContentItem<T>> all(Class<T> type);

    <T> Optional<ContentItem<T>> find(Class<T> type, String key);

    /** The version that a row was made against, by {@link ContentItem#hash()}, whether or not it is still current. */
    <T> Optional<ContentItem<T>> version(Class<T> type, String hash);

    /** What is wrong in the roots as last loaded. */
    List<Problem> problems();
}
