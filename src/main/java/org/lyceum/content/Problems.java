package org.lyceum.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while content is read, so that one run shows all of it. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Path file, int line, String key, Object... arguments) {
        found.add(Problem.at(file, line, key, arguments));
    }

    /** Something that a person may decide to leave as it is. */
    public void warn(Path file, int line, String key, Object... arguments) {
        found.add(new Problem(file, line, Problem.Severity.WARNING, key, List.of(arguments)));
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }
}
