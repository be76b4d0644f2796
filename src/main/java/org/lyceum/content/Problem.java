package org.lyceum.content;

import java.nio.file.Path;
import java.util.List;

/**
 * What is wrong in a content file, and where.
 *
 * @param line      1-based; 0 when the whole file is meant
 * @param key       message key of the reason, {@code content.problem.…} or the module's own
 * @param arguments of the message
 */
public record Problem(Path file, int line, String key, List<Object> arguments) {

    public static Problem at(Path file, int line, String key, Object... arguments) {
        return new Problem(file, line, key, List.of(arguments));
    }
}
