package org.lyceum.operations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.FixedSettings;
import org.lyceum.TestClock;
import org.lyceum.TestDatabase;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.internal.AuditFilter;
import org.lyceum.audit.internal.AuditRow;
import org.lyceum.audit.internal.AuditTable;
import org.lyceum.settings.RetentionRule;
import org.lyceum.settings.Setting;

class RetentionJobTest extends DatabaseTest {

    private final TestClock clock = new TestClock();
    private final FixedSettings settings = new FixedSettings();
    private AuditTable audit;
    private OperationsSettings rule;

    @BeforeEach
    void wire() {
        audit = new AuditTable(jdbc, clock);
        rule = new OperationsSettings(audit);
        record("old");
        clock.advance(Duration.ofDays(20));
        record("young");
        clock.advance(Duration.ofDays(15));
    }

    @Test
    void shouldDeleteWhatIsOlderAndNoteHowMuch() {
        settings.with(rule.days(), "30");
        job(rule).run();
        assertThat(actions()).containsExactly("operations.retention", "young");
        assertThat(audit.find(AuditFilter.ALL, 0, 1).getFirst().details()).isEqualTo(Map.of("retention.audit", "1"));
        job(rule).run();
        assertThat(actions()).hasSize(2);
    }

    @Test
    void shouldKeepEverythingWhenTheSettingIsZero() {
        settings.with(rule.days(), "0");
        job(rule).run();
        assertThat(actions()).containsExactly("young", "old");
    }

    @Test
    void shouldGoOnAfterARuleThatFailsAndCountAsFailed() {
        settings.with(rule.days(), "30");
        RetentionRule broken = new RetentionRule() {
            @Override
            public Setting days() {
                return Setting.number("retention.broken", 0, 9, "x", 1);
            }

            @Override
            public int deleteBefore(OffsetDateTime limit) {
                throw new IllegalStateException("broken");
            }
        };
        assertThatThrownBy(() -> job(broken, rule).run()).hasMessage("broken");
        assertThat(actions()).containsExactly("operations.retention", "young");
    }

    @Test
    void shouldLetNobodyElseDeleteFromTheLog() {
        job(rule).run();
        if (database == TestDatabase.POSTGRESQL) {
            assertThatThrownBy(() -> jdbc.sql("delete from audit_entry").update()).hasMessageContaining("append-only");
            assertThatThrownBy(() -> jdbc.sql("update audit_entry set action = 'x'").update()).hasMessageContaining("append-only");
        }
    }

    private RetentionJob job(RetentionRule... rules) {
        return new RetentionJob(List.of(rules), settings, transaction, audit, clock);
    }

    private void record(String action) {
        audit.record(new AuditEntry(null, action, "site", Map.of()));
    }

    private List<String> actions() {
        return audit.find(AuditFilter.ALL, 0, 10).stream().map(AuditRow::action).toList();
    }
}
