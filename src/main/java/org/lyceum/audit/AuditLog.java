package org.lyceum.audit;

import java.time.Clock;
import org.lyceum.audit.internal.AuditTable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Append-only record of acts that matter. Call it inside the transaction of the act. */
public interface AuditLog {

    /** The log of a database that no portal has open, for commands of the operator. */
    static AuditLog of(JdbcClient jdbc, Clock clock) {
        return new AuditTable(jdbc, clock);
    }

    void record(AuditEntry entry);
}
