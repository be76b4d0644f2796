package org.lyceum.operations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lyceum.FullDisk;
import org.lyceum.TestClock;
import org.lyceum.TestDatabase;
import org.lyceum.ui.NoRoom;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens when there is no room left: on a real disk that is full. */
class DiskFullTest {

    @TempDir
    Path folder;

    @Test
    void shouldLeaveNothingOfABackupThatDoesNotFit() throws Exception {
        try (FullDisk disk = FullDisk.of(folder.resolve("disk"), "1m")) {
            var source = TestDatabase.H2.fresh();
            JdbcClient jdbc = JdbcClient.create(source);
            byte[] noise = new byte[3_000_000];
            new Random(7).nextBytes(noise);
            jdbc.sql("""
                    insert into content_version (hash, kind, item_key, judged_hash, loaded_at, files)
                    values ('h', 'course', 'k', 'j', current_timestamp, ?)""").param(noise).update();
            Path file = disk.folder().resolve("copy.zip");

            assertThatThrownBy(() -> new BackupAct(source, folder.toString(), new TestClock()).run(List.of(file.toString()), line -> {}))
                    .hasMessageContaining("No space left on device");

            try (var left = Files.list(disk.folder())) {
                assertThat(left).isEmpty();
            }
            assertThat(jdbc.sql("select count(*) from backup_run").query(Integer.class).single()).isZero();
        }
    }

    @Test
    void shouldKeepWhatWasSavedAndGoOnOnceThereIsRoom() throws Exception {
        try (FullDisk disk = FullDisk.of(folder.resolve("disk"), "24m")) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl("jdbc:h2:file:" + disk.folder().resolve("db/lyceum")
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
            config.setUsername("sa");
            config.setExceptionOverrideClassName(ClosedDatabase.class.getName());
            try (HikariDataSource source = new HikariDataSource(config)) {
                Flyway.configure().dataSource(source).locations("classpath:db/migration", "classpath:db/vendor/h2").load().migrate();
                JdbcClient jdbc = JdbcClient.create(source);
                save(jdbc, 0);
                disk.fill(64 * 1024);
                int saved = 1;
                DataAccessException refused = null;
                while (refused == null) {
                    try {
                        save(jdbc, saved);
                        saved++;
                    } catch (DataAccessException e) {
                        refused = e;
                    }
                }
                assertThat(NoRoom.isCauseOf(refused)).isTrue();
                disk.makeRoom();
                // H2 has closed the database; the pool opens it again by itself
                Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(200))
                        .ignoreExceptionsInstanceOf(DataAccessException.class)
                        .until(() -> {
                            save(jdbc, 1_000);
                            return true;
                        });
                List<String> keys = jdbc.sql("select item_key from content_version order by item_key").query(String.class).list();
                assertThat(keys).hasSize(saved + 1);
            }
        }
    }

    private static void save(JdbcClient jdbc, int number) {
        byte[] noise = new byte[20_000];
        new Random(number).nextBytes(noise);
        jdbc.sql("""
                insert into content_version (hash, kind, item_key, judged_hash, loaded_at, files)
                values (?, 'course', ?, 'j', current_timestamp, ?)""").params("h" + number, "k" + number, noise).update();
    }
}
