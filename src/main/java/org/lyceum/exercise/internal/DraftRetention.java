package org.lyceum.exercise.internal;

import java.time.OffsetDateTime;
import java.util.List;
import org.lyceum.settings.RetentionRule;
import org.lyceum.settings.Setting;
import org.lyceum.settings.SettingSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts that nobody touched for long. What was submitted stays. */
@Component
class DraftRetention implements SettingSource, RetentionRule {

    static final Setting DAYS = Setting.number("retention.drafts", 0, 3_650, "lyceum.retention.drafts-days", 730);

    private final JdbcClient jdbc;

    DraftRetention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Setting> settings() {
        return List.of(DAYS);
    }

    @Override
    public Setting days() {
        return DAYS;
    }

    @Override
    public int deleteBefore(OffsetDateTime limit) {
        return jdbc.sql("delete from exercise_draft where saved_at < ?").param(limit).update();
    }
}
