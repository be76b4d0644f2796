package org.lyceum.tutor.internal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about one version of a program: enough to word every rung later, in any language.
 *
 * @param failing  an input on which it fails and that may be shown; null when there is none
 * @param code     the line that the diagnosis points at, as typed
 * @param changes  the repair, empty when none was proven
 * @param citation key of the passage to read, null when the course says nothing about it
 * @param secret   tokens that must not appear below the last rung
 * @param tests    how many tests the repaired program passes
 * @param compared on how many generated inputs it agrees with the accepted programs
 * @param top      highest rung that may be shown
 * @param search   how the search for a repair ended; null in what was stored before this was told
 */
public record Findings(
        Status status,
        Diagnosis diagnosis,
        SourceLines.Spot spot,
        @Nullable FailingCase failing,
        String code,
        List<Change> changes,
        @Nullable String citation,
        Set<String> secret,
        int tests,
        int compared,
        int candidates,
        int top,
        @Nullable SearchEnd search) {

    /** Whether asking again may find a repair that was not found for want of time or of a worker. */
    boolean unfinished() {
        return search == SearchEnd.OUT_OF_TIME || search == SearchEnd.NOT_BEGUN;
    }

    public enum Status {
        /** A repaired program passed every test. */
        PROVEN,
        /** No repair, but what happened is known for sure and can be explained. */
        EXPLAINED,
        /** The learner's own test cases were tried, and what came of it can be explained. */
        TRIED,
        /** Nothing that can be proven: the failing case and the citation only. */
        WITHHELD
    }
}
