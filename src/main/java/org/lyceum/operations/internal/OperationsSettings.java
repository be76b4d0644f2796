package org.lyceum.operations.internal;

import java.time.OffsetDateTime;
import java.util.List;
import org.lyceum.audit.AuditRetention;
import org.lyceum.settings.RetentionRule;
import org.lyceum.settings.Setting;
import org.lyceum.settings.SettingSource;
import org.springframework.stereotype.Component;

/** The log's retention, declared here because audit lies below the settings. */
@Component
class OperationsSettings implements SettingSource, RetentionRule {

    private static final Setting KEEP_AUDIT =
            Setting.number("retention.audit", 0, 3_650, "lyceum.retention.audit-days", 730);

    private final AuditRetention audit;

    OperationsSettings(AuditRetention audit) {
        this.audit = audit;
    }

    @Override
    public List<Setting> settings() {
        return List.of(KEEP_AUDIT);
    }

    @Override
    public Setting days() {
        return KEEP_AUDIT;
    }

    @Override
    public int deleteBefore(OffsetDateTime limit) {
        return audit.deleteBefore(limit);
    }
}
