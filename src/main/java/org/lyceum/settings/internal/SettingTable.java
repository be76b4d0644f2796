package org.lyceum.settings.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was set, by key. */
@Repository
class SettingTable {

    record Stored(String value, OffsetDateTime changedAt, @Nullable UUID changedBy) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    SettingTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<String, Stored> all() {
        Map<String, Stored> rows = new HashMap<>();
        jdbc.sql("select setting_key, setting_value, changed_at, changed_by from setting").query(row -> {
            rows.put(row.getString(1), new Stored(row.getString(2), row.getObject(3, OffsetDateTime.class),
                    row.getObject(4, UUID.class)));
        });
        return rows;
    }

    void put(String key, String value, UUID actor) {
        remove(key);
        jdbc.sql("insert into setting (setting_key, setting_value, changed_at, changed_by) values (?, ?, ?, ?)")
                .params(key, value, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), actor).update();
    }

    boolean remove(String key) {
        return jdbc.sql("delete from setting where setting_key = ?").param(key).update() == 1;
    }
}
