package org.lyceum.operations.internal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.lyceum.audit.AuditRetention;
import org.lyceum.settings.RetentionRule;
import org.lyceum.settings.Setting;
import org.lyceum.settings.SettingSource;
import org.springframework.stereotype.Component;

/** What opens the metrics; and the log's retention, declared here because audit lies below the settings. */
@Component
public class OperationsSettings implements SettingSource, RetentionRule {

    static final Setting KEEP_AUDIT =
            Setting.number("retention.audit", 0, 3_650, "lyceum.retention.audit-days", 730);

    /** Opens the metrics; closed without one. */
    static final Setting METRICS_TOKEN =
            Setting.of(Setting.Kind.SECRET, "monitoring.metrics-token", "lyceum.metrics-token", "");

    /** As many as cannot be guessed over a network. */
    public static final int SHORTEST_TOKEN = 24;

    private final AuditRetention audit;

    OperationsSettings(AuditRetention audit) {
        this.audit = audit;
    }

    @Override
    public List<Setting> settings() {
        return List.of(METRICS_TOKEN, KEEP_AUDIT);
    }

    @Override
    public Map<Setting, String> faults(Map<String, String> values) {
        int length = String.valueOf(values.get(METRICS_TOKEN.key())).length();
        return length > 0 && length < SHORTEST_TOKEN ? Map.of(METRICS_TOKEN, "settings.fault.metrics-token") : Map.of();
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
