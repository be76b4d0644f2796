package org.lyceum.repair;

/** Looks for the smallest proven repair within the budget. Thread-safe. */
public interface Repairer {

    /** The budget counts from when the work begins, not while others are served or a worker starts. */
    RepairOutcome repair(RepairRequest request);

    /** @param begun called when the work begins, on any thread; not called when it never does */
    default RepairOutcome repair(RepairRequest request, Runnable begun) {
        begun.run();
        return repair(request);
    }
}
