package org.lyceum.settings.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lyceum.DatabaseTest;
import org.lyceum.TestClock;
import org.lyceum.audit.AuditEntry;
import org.lyceum.settings.Setting;
import org.lyceum.settings.Setting.Kind;
import org.lyceum.settings.SettingSource;
import org.lyceum.settings.SettingsEditor.RejectedException;
import org.lyceum.settings.SettingsEditor.Row;
import org.springframework.mock.env.MockEnvironment;

class StoredSettingsTest extends DatabaseTest {

    private static final UUID ADA = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final Setting NAME = Setting.text("site.name", 1, 10, "test.name", "Lyceum");
    private static final Setting DAYS = Setting.number("retention.x", 0, 99, "test.days", 30);
    private static final Setting SECRET = Setting.of(Kind.SECRET, "mail.password", "test.secret", "");

    @TempDir
    Path data;

    private final TestClock clock = new TestClock();
    private final MockEnvironment environment = new MockEnvironment();
    private final List<AuditEntry> audited = new ArrayList<>();
    private StoredSettings settings;

    @BeforeEach
    void wire() {
        settings = node();
    }

    @Test
    void shouldHaveTheDefaultOfThePropertiesUntilAnAdminSetsSomethingElse() {
        environment.setProperty("test.name", "From file");
        assertThat(settings.text(NAME)).isEqualTo("From file");
        assertThat(settings.number(DAYS)).isEqualTo(30);
        assertThat(row(NAME).changedAt()).isNull();

        assertThat(settings.save(ADA, Map.of(NAME.key(), "  Academy ", DAYS.key(), "30"))).isEqualTo(1);

        assertThat(settings.text(NAME)).isEqualTo("Academy");
        assertThat(row(NAME).changedBy()).isEqualTo(ADA);
        assertThat(row(NAME).changedAt()).isEqualTo(clock.instant());
        assertThat(row(DAYS).changedAt()).isNull();
        assertThat(audited).singleElement().isEqualTo(new AuditEntry(ADA, "settings.changed", "setting:site.name",
                Map.of("from", "From file", "to", "Academy")));
        settings.reset(ADA, NAME);
        assertThat(settings.text(NAME)).isEqualTo("From file");
    }

    @Test
    void shouldSaveNothingWhenOneValueIsNoGood() {
        assertThatThrownBy(() -> settings.save(ADA, Map.of(NAME.key(), "Academy", DAYS.key(), "a hundred")))
                .isInstanceOfSatisfying(RejectedException.class, e ->
                        assertThat(e.faults()).containsExactly(Map.entry(DAYS, "settings.fault.number")));
        assertThat(settings.text(NAME)).isEqualTo("Lyceum");
        assertThat(audited).isEmpty();
    }

    @Test
    void shouldAskTheSourceForFaultsBetweenSettings() {
        assertThatThrownBy(() -> settings.save(ADA, Map.of(NAME.key(), "Weekend", DAYS.key(), "7")))
                .isInstanceOfSatisfying(RejectedException.class, e -> assertThat(e.faults()).containsOnlyKeys(NAME));
    }

    @Test
    void shouldSealASecretAndNeverShowOrLogIt() throws Exception {
        settings.save(ADA, Map.of(SECRET.key(), "hunter2 äß"));

        assertThat(settings.text(SECRET)).isEqualTo("hunter2 äß");
        assertThat(jdbc.sql("select setting_value from setting").query(String.class).single()).doesNotContain("hunter");
        assertThat(row(SECRET)).satisfies(row -> {
            assertThat(row.value()).isEmpty();
            assertThat(row.present()).isTrue();
        });
        assertThat(audited).extracting(AuditEntry::details).containsExactly(Map.of());
        assertThat(settings.save(ADA, Map.of(SECRET.key(), ""))).isZero();
        assertThat(settings.text(SECRET)).isEqualTo("hunter2 äß");
        Path key = data.resolve("keys/settings.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key))).isEqualTo("rw-------");
        Files.write(key, new byte[32]);
        assertThat(node().text(SECRET)).as("sealed with another key").isEmpty();
    }

    @Test
    void shouldTellOtherNodesWithinTenSeconds() {
        StoredSettings other = node();
        assertThat(other.text(NAME)).isEqualTo("Lyceum");
        settings.save(ADA, Map.of(NAME.key(), "Academy"));
        clock.advance(Duration.ofSeconds(11));
        assertThat(other.text(NAME)).isEqualTo("Academy");
    }

    @Test
    void shouldNameDefaultsThatAreNoGood() {
        environment.setProperty("test.days", "soon");
        assertThat(settings.badDefaults()).containsExactly(Map.entry(DAYS, "settings.fault.number"));
    }

    private Row row(Setting setting) {
        return settings.rows(List.of(setting)).getFirst();
    }

    private StoredSettings node() {
        SettingSource source = new SettingSource() {
            @Override
            public List<Setting> settings() {
                return List.of(NAME, DAYS, SECRET);
            }

            @Override
            public Map<Setting, String> faults(Map<String, String> values) {
                return values.get(NAME.key()).equals("Weekend") && !values.get(DAYS.key()).equals("2")
                        ? Map.of(NAME, "settings.fault.choice") : Map.of();
            }
        };
        return new StoredSettings(new SettingTable(jdbc, clock), new KeyFile(data.toString()), List.of(source),
                environment, audited::add, transaction, clock);
    }
}
