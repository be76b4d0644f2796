package org.lyceum.audit.internal;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the log as it was written. */
public record AuditRow(
        long id,
        OffsetDateTime at,
        @Nullable UUID actor,
        String action,
        String subject,
        Map<String, String> details) {}
