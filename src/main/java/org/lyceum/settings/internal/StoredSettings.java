package org.lyceum.settings.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.lyceum.settings.Setting;
import org.lyceum.settings.SettingSource;
import org.lyceum.settings.Settings;
import org.lyceum.settings.SettingsEditor;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows first, then the properties. Rows are kept in memory for some seconds, so that reading costs nothing. */
@Service
public class StoredSettings implements Settings, SettingsEditor {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final List<String> GROUPS = List.of("site", "sign-up", "mail", "retention", "monitoring");

    private record Snapshot(Map<String, SettingTable.Stored> rows, Instant readAt) {}

    private final SettingTable table;
    private final KeyFile keyFile;
    private final List<SettingSource> sources;
    private final Environment environment;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile Snapshot snapshot = new Snapshot(Map.of(), Instant.MIN);

    StoredSettings(
            SettingTable table,
            KeyFile keyFile,
            List<SettingSource> sources,
            Environment environment,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.keyFile = keyFile;
        this.sources = sources;
        this.environment = environment;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String text(Setting setting) {
        SettingTable.Stored stored = rows().get(setting.key());
        if (stored == null) {
            return byDefault(setting);
        }
        if (setting.kind() != Setting.Kind.SECRET) {
            return stored.value();
        }
        return keyFile.open(stored.value()).orElse("");
    }

    @Override
    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    @Override
    public List<Row> rows(List<Setting> settings) {
        Map<String, SettingTable.Stored> rows = rows();
        return settings.stream().map(setting -> {
            SettingTable.Stored stored = rows.get(setting.key());
            String value = text(setting);
            return new Row(setting, setting.kind() == Setting.Kind.SECRET ? "" : value, !value.isEmpty(),
                    stored == null ? null : stored.changedAt().toInstant(), stored == null ? null : stored.changedBy());
        }).toList();
    }

    @Override
    public List<Setting> settings() {
        return sources.stream().flatMap(source -> source.settings().stream())
                .sorted(Comparator.comparingInt((Setting setting) -> {
                    int place = GROUPS.indexOf(setting.group());
                    return place < 0 ? GROUPS.size() : place;
                })).toList();
    }

    @Override
    public int save(UUID actor, Map<String, String> values) {
        Map<Setting, String> wanted = new LinkedHashMap<>();
        Map<Setting, String> faults = new LinkedHashMap<>();
        Map<String, String> proposed = new HashMap<>();
        for (Setting setting : settings()) {
            String now = text(setting);
            proposed.put(setting.key(), now);
            String given = values.get(setting.key());
            if (given == null || setting.kind() == Setting.Kind.SECRET && given.isEmpty()) {
                continue;
            }
            String value = setting.normalise(given);
            setting.fault(value).ifPresent(fault -> faults.put(setting, fault));
            proposed.put(setting.key(), value);
            if (!Objects.equals(value, now)) {
                wanted.put(setting, value);
            }
        }
        if (faults.isEmpty()) {
            sources.forEach(source -> faults.putAll(source.faults(proposed)));
        }
        if (!faults.isEmpty()) {
            throw new RejectedException(faults);
        }
        if (wanted.isEmpty()) {
            return 0;
        }
        transaction.executeWithoutResult(status -> wanted.forEach((setting, value) -> {
            boolean secret = setting.kind() == Setting.Kind.SECRET;
            table.put(setting.key(), secret ? keyFile.seal(value) : value, actor);
            record(actor, setting, secret ? Map.of() : Map.of("from", text(setting), "to", value));
        }));
        forget();
        return wanted.size();
    }

    @Override
    public void reset(UUID actor, Setting setting) {
        transaction.executeWithoutResult(status -> {
            if (table.remove(setting.key())) {
                record(actor, setting, Map.of("to", "default"));
            }
        });
        forget();
    }

    @Override
    public Map<Setting, String> badDefaults() {
        Map<Setting, String> bad = new LinkedHashMap<>();
        for (Setting setting : settings()) {
            setting.fault(byDefault(setting)).ifPresent(fault -> bad.put(setting, fault));
        }
        return bad;
    }

    private void record(UUID actor, Setting setting, Map<String, String> details) {
        audit.record(new AuditEntry(actor, "settings.changed", "setting:" + setting.key(), details));
    }

    private String byDefault(Setting setting) {
        String value = environment.getProperty(setting.property(), "");
        return setting.normalise(value.isBlank() ? setting.fallback() : value);
    }

    private Map<String, SettingTable.Stored> rows() {
        Snapshot seen = snapshot;
        if (seen.readAt().isBefore(clock.instant().minus(FRESH))) {
            seen = new Snapshot(table.all(), clock.instant());
            snapshot = seen;
        }
        return seen.rows();
    }

    private void forget() {
        snapshot = new Snapshot(Map.of(), Instant.MIN);
    }
}
