package org.lyceum.repair;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param repaired   full text of the repaired program; null unless {@code status} is REPAIRED
 * @param edits      in the order of the text
 * @param candidates how many variants were run
 * @param rejected   how many variants passed the tests and were refused on generated inputs
 * @param compared   on how many generated inputs, on which all accepted programs agree, the repair equals them;
 *                   0 means that the tests are the only proof
 */
public record RepairOutcome(
        Status status,
        @Nullable String repaired,
        List<Edit> edits,
        int candidates,
        int rejected,
        int compared,
        long millis) {

    public enum Status {
        REPAIRED,
        NO_REPAIR,
        ALREADY_RIGHT,
        /** The reference fails the tests, so nothing can be proven. */
        BAD_REFERENCE,
        /** Empty, too long, or not a program at all. */
        UNSUITABLE,
        /** No worker could be had, or it broke; says nothing about the program. */
        NOT_RUN
    }

    /** No worker could be had. */
    public static RepairOutcome notRun() {
        return new RepairOutcome(Status.NOT_RUN, null, List.of(), 0, 0, 0, 0);
    }
}
