package org.lyceum.sandbox;

import java.util.List;

/**
 * @param watched names whose use is reported: {@code sorted} for a name, {@code list.sort} for a method
 */
public record RunRequest(Program program, List<Call> calls, List<String> watched, Limits limits) {

    public static RunRequest of(Program program, List<Call> calls) {
        return new RunRequest(program, calls, List.of(), Limits.DEFAULT);
    }
}
