package org.lyceum.repair;

import java.util.function.BooleanSupplier;

/** Looks for the smallest proven repair within the budget. Thread-safe. */
public interface Repairer {

    /** The budget counts from when the work begins, not while others are served or a worker starts. */
    RepairOutcome repair(RepairRequest request);

    /**
     * @param turn asked once when the work can begin, on any thread; when it says no, the outcome is
     *             {@link RepairOutcome.Status#NOT_RUN}
     */
    default RepairOutcome repair(RepairRequest request, BooleanSupplier turn) {
        return turn.getAsBoolean() ? repair(request) : RepairOutcome.notRun();
    }
}
