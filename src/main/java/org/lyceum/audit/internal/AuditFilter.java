package org.lyceum.audit.internal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to show of the log; null means no restriction.
 *
 * @param people acts by or on one of these
 * @param from   first instant
 * @param until  first instant that is too late
 */
public record AuditFilter(
        @Nullable String action,
        @Nullable List<UUID> people,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime until) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null);
}
