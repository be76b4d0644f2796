package org.lyceum.audit;

import java.time.OffsetDateTime;

/** The one way out of the log: what is older than the site's rule. */
public interface AuditRetention {

    /** Within the caller's transaction. @return number of entries that went */
    int deleteBefore(OffsetDateTime limit);
}
