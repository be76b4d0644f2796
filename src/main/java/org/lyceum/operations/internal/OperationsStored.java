package org.lyceum.operations.internal;

import java.util.List;
import org.lyceum.settings.StoredData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What runs the site, and the log of acts, whose module lies below the privacy page's slot. */
@Component
@Order(50)
class OperationsStored implements StoredData {

    @Override
    public List<Entry> stored() {
        return List.of(
                Entry.of("operations.stored.log", Keeping.SITE, Readers.ADMINS, Erasure.NAMELESS, "audit_entry")
                        .forDays(OperationsSettings.KEEP_AUDIT),
                Entry.of("operations.stored.backups", Keeping.SITE, Readers.NOBODY, Erasure.BY_ITSELF, "backup_run"),
                Entry.of("operations.stored.jobs", Keeping.MOMENT, Readers.ADMINS, Erasure.NOT_PERSONAL,
                        "event_publication", "scheduled_tasks"));
    }
}
