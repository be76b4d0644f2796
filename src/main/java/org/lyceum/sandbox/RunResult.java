package org.lyceum.sandbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param syntax  set when the program does not compile; then there are no results
 * @param used    which of the names asked for in {@link RunRequest#watched()} occur in the program's syntax tree
 * @param results one a call, in order
 * @param millis  wall time inside the worker
 */
public record RunResult(
        @Nullable SyntaxFault syntax, List<String> used, List<CallResult> results, long millis) {}
