package org.lyceum.audit;

/** Append-only record of acts that matter. Call it inside the transaction of the act. */
public interface AuditLog {

    void record(AuditEntry entry);
}
