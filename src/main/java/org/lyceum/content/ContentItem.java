package org.lyceum.content;

/**
 * One version of an item.
 *
 * @param key        {@code course/lesson/exercise}
 * @param hash       SHA-256 over all its files, hex
 * @param judgedHash SHA-256 over the judged files only, hex
 */
public record ContentItem<T>(String key, String hash, String judgedHash, T value) {}
