package org.lyceum.content;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The files of one item: those in its folder and below, without the folders of nested items.
 *
 * @param key   chain of item folder names joined by {@code /}: {@code course/lesson/exercise}
 * @param path  where it lies, for messages
 * @param files name relative to the folder ({@code accepted/loop.py}) to bytes, sorted
 */
public record ContentFolder(String key, Path path, Map<String, byte[]> files) {

    public Optional<String> text(String name) {
        byte[] bytes = files.get(name);
        return bytes == null ? Optional.empty() : Optional.of(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Last part of the key: the folder's own name. */
    public String name() {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    public Path file(String name) {
        return path.resolve(name);
    }
}
