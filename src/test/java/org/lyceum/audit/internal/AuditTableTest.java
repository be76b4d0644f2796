package org.lyceum.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.TestClock;
import org.lyceum.TestDatabase;
import org.lyceum.audit.AuditEntry;

class AuditTableTest extends DatabaseTest {

    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID BEN = new UUID(2, 2);

    private final TestClock clock = new TestClock();
    private AuditTable audit;

    @BeforeEach
    void recordThreeActs() {
        audit = new AuditTable(jdbc, clock);
        audit.record(new AuditEntry(ANNA, "account.role-granted", "person:" + BEN, Map.of("role", "TEACHER")));
        clock.advance(Duration.ofHours(1));
        audit.record(new AuditEntry(null, "account.demo-created", "site", Map.of()));
        clock.advance(Duration.ofHours(1));
        audit.record(new AuditEntry(BEN, "account.signed-in", "person:" + BEN, Map.of()));
    }

    @Test
    void shouldShowNewestFirstWhenNothingIsFiltered() {
        assertThat(audit.find(AuditFilter.ALL, 0, 10)).extracting(AuditRow::action)
                .containsExactly("account.signed-in", "account.demo-created", "account.role-granted");
        assertThat(audit.find(AuditFilter.ALL, 1, 1)).extracting(AuditRow::action).containsExactly("account.demo-created");
        assertThat(audit.count(AuditFilter.ALL)).isEqualTo(3);
        assertThat(audit.actions())
                .containsExactly("account.demo-created", "account.role-granted", "account.signed-in");
    }

    @Test
    void shouldKeepDetailsAndTime() {
        AuditRow first = audit.find(AuditFilter.ALL, 2, 1).getFirst();
        assertThat(first.details()).containsExactly(Map.entry("role", "TEACHER"));
        assertThat(first.at()).isEqualTo(OffsetDateTime.parse("2026-03-01T09:00:00Z"));
    }

    @Test
    void shouldFilterByActionPersonAndTime() {
        assertThat(audit.count(new AuditFilter("account.signed-in", null, null, null))).isEqualTo(1);
        assertThat(audit.count(new AuditFilter(null, List.of(BEN), null, null))).isEqualTo(2);
        assertThat(audit.count(new AuditFilter(null, List.of(), null, null))).isZero();
        OffsetDateTime ten = OffsetDateTime.parse("2026-03-01T10:00:00Z");
        assertThat(audit.count(new AuditFilter(null, null, ten, null))).isEqualTo(2);
        assertThat(audit.count(new AuditFilter(null, null, null, ten))).isEqualTo(1);
    }

    @Test
    void shouldLeaveNoTraceWhenTheActIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            audit.record(new AuditEntry(ANNA, "account.disabled", "person:" + BEN, Map.of()));
            status.setRollbackOnly();
        });
        assertThat(audit.count(AuditFilter.ALL)).isEqualTo(3);
    }

    @Test
    void shouldRefuseChangesInTheDatabaseWhenItIsPostgres() {
        if (database == TestDatabase.POSTGRESQL) {
            assertThatThrownBy(() -> jdbc.sql("update audit_entry set action = 'x'").update())
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> jdbc.sql("delete from audit_entry").update()).hasMessageContaining("append-only");
        }
    }
}
