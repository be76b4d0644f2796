package org.lyceum.repair;

import java.util.function.BooleanSupplier;

/** Looks for the smallest proven repair within the budget. Thread-safe. */
public interface Repairer {

    /** The budget counts from when the work begins, not while others are served or a worker starts. */
    RepairOutcome repair(RepairRequest request);

    /**
     * @param turn asked when the work can begin and, where the work can be stopped, often while it goes on, on any
     *             thread; when it says no, the outcome is {@link RepairOutcome.Status#NOT_RUN}
     */
    default RepairOutcome repair(RepairRequest request, BooleanSupplier turn) {
        return turn.getAsBoolean() ? repair(request) : RepairOutcome.notRun();
    }
}
