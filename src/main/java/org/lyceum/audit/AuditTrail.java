package org.lyceum.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What one person did, for their own eyes. */
public interface AuditTrail {

    /** An act with its time and what it was done to. */
    record Act(Instant at, String action, String subject) {}

    /** Oldest first. Whoever calls this has checked that the person may see it. */
    List<Act> actsOf(UUID person);
}
