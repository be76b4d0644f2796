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

    public List<Problem> all() {
        return List.copyOf(found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }
}
