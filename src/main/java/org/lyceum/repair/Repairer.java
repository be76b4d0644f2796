package org.lyceum.repair;

/** Looks for the smallest proven repair within the budget. Thread-safe. */
public interface Repairer {

    RepairOutcome repair(RepairRequest request);
}
