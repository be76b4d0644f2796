package org.lyceum.content;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** The content that is loaded now, and every version that ever was. */
public interface ContentLibrary extends ContentItems {

    /** The version that a row was made against, by {@link ContentItem#hash()}, whether or not it is still current. */
    <T> Optional<ContentItem<T>> version(Class<T> type, String hash);

    /** One file of a version, such as an image that its Markdown shows. */
    Optional<byte[]> file(String hash, String name);

    /** Names of all files of a version. */
    default SortedSet<String> fileNames(String hash) {
        return Collections.emptySortedSet();
    }

    /** What is wrong in the roots as last loaded. */
    List<Problem> problems();
}
