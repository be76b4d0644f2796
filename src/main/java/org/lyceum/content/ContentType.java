package org.lyceum.content;

import java.util.List;

/**
 * How one kind of content is read and checked. Registered as a Spring bean by the module that owns it;
 * needs no database, so that {@code ./lyceum check} runs without the portal.
 *
 * @param <T> immutable value that the item is read into
 */
public interface ContentType<T> {

    /** Short stable name: {@code course}, {@code lesson}, {@code exercise}. */
    String kind();

    /** Message key of the kind's name as people read it, in the words of the module that owns it. */
    String nameKey();

    /** File name that makes a folder an item of this kind, for example {@code lesson.yaml}. */
    String marker();

    Class<T> valueType();

    /**
     * Reads an item. Reports what is wrong to {@code problems}; returns normally only when the value can be
     * used, and throws {@link ContentException} when it cannot.
     */
    T read(ContentFolder folder, Problems problems);

    /** Names of the files whose change makes another item in judgement (tests, keys); the rest is prose. */
    List<String> judgedFiles(ContentFolder folder);

    /**
     * Checks against the other items that were read: that a lesson's concepts are terms of its course, that
     * what it places exists. Done at every load, after all items are read.
     */
    default void checkAmong(ContentFolder folder, T value, ContentItems items, Problems problems) {}

    /** Costly checks beyond reading, done by {@code ./lyceum check} only, such as running a reference solution. */
    default void check(ContentFolder folder, T value, Problems problems) {}
}
