package org.lyceum.content;

import java.io.IOException;
import java.util.Map;
import java.util.SortedSet;

/**
 * Adds to content that an organisation keeps itself, in a folder of {@code LYCEUM_CONTENT}. Shipped content is never
 * written, and nothing that exists is replaced. Who may do so is for the caller to check.
 */
public interface ContentWriter {

    /** Keys of items of a kind to whose folders something may be added. */
    SortedSet<String> writable(String kind);

    /**
     * Adds folders to the folder of an item and reads all content anew.
     *
     * @param folders files by name relative to their folder, by folder relative to the item's, such as {@code items/one}
     * @throws IOException when a folder exists or cannot be written; then none has been added
     */
    void add(String kind, String key, Map<String, Map<String, byte[]>> folders) throws IOException;
}
