package org.lyceum.operations.internal;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * H2 closes its database when the disk is full. Its connections are worth nothing from then on, and the database is opened
 * again only once the pool has let go of all of them. Named in {@code application.properties}.
 */
public final class ClosedDatabase implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case 90028, 90031, 90098, 90121 -> Override.MUST_EVICT; // I/O error, closed database
            default -> Override.CONTINUE_EVICT;
        };
    }
}
