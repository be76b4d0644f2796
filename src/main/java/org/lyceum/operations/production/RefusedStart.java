package org.lyceum.operations.production;

import java.util.List;
import org.springframework.boot.ExitCodeGenerator;

/** The portal must not start like this. */
final class RefusedStart extends RuntimeException implements ExitCodeGenerator {

    private final transient List<String> lines;

    /** @param lines for the console, in its language */
    RefusedStart(List<String> lines) {
        super("Refused to start in production; the reasons stand on the console");
        this.lines = List.copyOf(lines);
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public int getExitCode() {
        return 3;
    }
}
