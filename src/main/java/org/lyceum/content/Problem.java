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
public record Problem(Path file, int line, Severity severity, String key, List<Object> arguments) {

    public enum Severity {
        /** Something is missing, contradicts itself or will not work. */
        ERROR,
        /** Probably a slip; a person may decide that it is right as it is. */
        WARNING
    }

    public static Problem at(Path file, int line, String key, Object... arguments) {
        return new Problem(file, line, Severity.ERROR, key, List.of(arguments));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
