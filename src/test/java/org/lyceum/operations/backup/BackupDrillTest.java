package org.lyceum.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lyceum.DatabaseTest;
import org.lyceum.TestClock;
import org.lyceum.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Backups of both databases, restored into both, and everything that must not be restored. */
class BackupDrillTest extends DatabaseTest {

    private static final String H2_OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-03-01T09:00:00.123456Z");

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();
    private Path data;
    private Path file;
    private Path target;
    private String targetUrl;

    @BeforeEach
    void fill() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        file = folder.resolve("copies/lyceum.zip");
        target = Files.createDirectories(folder.resolve("target"));
        targetUrl = "jdbc:h2:file:" + target.resolve("db/lyceum") + H2_OPTIONS;
        Files.createDirectories(data.resolve("keys"));
        Files.write(data.resolve("keys/settings.key"), new byte[] {0, 1, (byte) 0xff});
        Files.createDirectories(data.resolve("cache"));
        Files.writeString(data.resolve("cache/aot"), "not worth keeping");
        // more than a batch; at once, because each statement of its own opens a connection
        new JdbcTemplate(dataSource).batchUpdate(
                "insert into audit_entry (happened_at, actor, action, subject, details) values (?, null, 'x', ?, '{}')",
                IntStream.range(0, 1200).mapToObj(i -> new Object[] {TIME.plusSeconds(i), "no " + i}).toList());
        UUID person = UUID.fromString("01990000-0000-7000-8000-000000000001");
        jdbc.sql("""
                        insert into person (id, email, status, display_name, language, zone, created_at)
                        values (?, 'ö\u2028"\\@example.org', 'ACTIVE', '日本語 🦉 ''; drop table person; --', 'ja', 'UTC', ?)""")
                .params(person, TIME).update();
        jdbc.sql("insert into consent_event (person, consent, given, happened_at) values (?, 'TUTOR', true, ?)")
                .params(person, TIME).update();
        byte[] bytes = new byte[70_000];
        Arrays.fill(bytes, (byte) 0x80);
        jdbc.sql("""
                        insert into content_version (hash, kind, item_key, judged_hash, loaded_at, files)
                        values ('h', 'course', 'k', 'j', ?, ?)""").params(TIME, bytes).update();
    }

    @Test
    void shouldRestoreEverythingIntoAnEmptyFolder() throws Exception {
        Manifest manifest = back();
        restore(target, targetUrl, "sa");

        assertThat(rows(new DriverManagerDataSource(targetUrl, "sa", "").getConnection())).isEqualTo(rows(dataSource.getConnection()));
        assertThat(manifest.rows()).isEqualTo(1203);
        assertThat(target.resolve("keys/settings.key")).hasBinaryContent(new byte[] {0, 1, (byte) 0xff});
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target.resolve("keys/settings.key"))))
                .isEqualTo("rw-------");
        assertThat(names(target)).containsExactly("db", "db/lyceum.mv.db", "keys", "keys/settings.key");
    }

    @Test
    void shouldRestoreEverythingIntoPostgreSql() throws Exception {
        back();
        String url = TestDatabase.emptyPostgres();
        restore(target, url, "postgres");

        DriverManagerDataSource restored = new DriverManagerDataSource(url, "postgres", "");
        assertThat(rows(restored.getConnection())).isEqualTo(rows(dataSource.getConnection()));
        try (Connection connection = restored.getConnection(); Statement statement = connection.createStatement()) {
            // numbers go on after the last, and the guards of PostgreSQL are in place
            statement.execute("insert into audit_entry (happened_at, action, subject, details) values (now(), 'y', 's', '{}')");
            assertThatThrownBy(() -> statement.execute("delete from audit_entry")).hasMessageContaining("append-only");
            try (ResultSet schemas = statement.executeQuery("select count(*) from pg_namespace where nspname = 'lyceum_restore'")) {
                schemas.next();
                assertThat(schemas.getInt(1)).isZero();
            }
        }
    }

    @Test
    void shouldKeepRowsThatCameDuringTheBackupOut() throws Exception {
        try (BackupOf backup = new BackupOf()) {
            backup.write((what, done, total) -> {
                if (what.equals("audit_entry")) {
                    jdbc.sql("insert into organisation (id, name, created_at) values (?, ?, ?)")
                            .params(UUID.randomUUID(), "Late " + done, TIME).update();
                }
            });
        }
        restore(target, targetUrl, "sa");
        assertThat(rows(new DriverManagerDataSource(targetUrl, "sa", "").getConnection()).get("organisation")).isEmpty();
        assertThat(jdbc.sql("select count(*) from organisation").query(Integer.class).single()).isPositive();
    }

    @Test
    void shouldRefuseACutOffFileAndTouchNothing() throws Exception {
        back();
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 10, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertRefused("cut off");
        }
    }

    @Test
    void shouldRefuseAChangedFileAndTouchNothing() throws Exception {
        back();
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path rows = zip.getPath("tables/person.jsonl");
            Files.writeString(rows, Files.readString(rows).replace("ACTIVE", "active"));
        }
        assertRefused("the checksum of tables/person.jsonl is wrong");
    }

    @Test
    void shouldRefuseAPartThatTheManifestDoesNotKnow() throws Exception {
        back();
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath("files/extra"), "x");
        }
        assertRefused("its parts are not those of its manifest");
    }

    @Test
    void shouldRefuseAForeignFile() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "This is no zip");
        assertRefused("no backup");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("holiday.txt"));
            zip.closeEntry();
        }
        assertRefused("it has no manifest");
    }

    @Test
    void shouldRefuseABackupOfANewerRelease() throws Exception {
        back();
        rewriteManifest("V001__audit.sql", "V999__future.sql");
        assertRefused("its step V999__future.sql is unknown here");
    }

    @Test
    void shouldRefuseABackupWhoseStepsDiffer() throws Exception {
        back();
        String text = manifestText();
        int checksum = Integer.parseInt(text.replaceAll("(?s).*V001__audit.sql\",\\s*\"checksum\" : (-?\\d+).*", "$1"));
        rewriteManifest("\"checksum\" : " + checksum, "\"checksum\" : " + (checksum + 1));
        assertRefused("its step V001__audit.sql differs");
    }

    @Test
    void shouldRefuseAPlaceThatIsNotEmpty() throws Exception {
        back();
        restore(target, targetUrl, "sa");
        List<String> before = names(target);
        assertRefusedWith("There is a database at", before);
        Files.delete(target.resolve("db/lyceum.mv.db"));
        assertRefusedWith("is not empty", names(target));
        String url = TestDatabase.emptyPostgres();
        try (Connection connection = new DriverManagerDataSource(url, "postgres", "").getConnection()) {
            connection.createStatement().execute("create table mine (id int)");
        }
        assertThatThrownBy(() -> restore(folder.resolve("other"), url, "postgres")).hasMessageContaining("is not empty");
    }

    @Test
    void shouldTakeTheKeysBackWhenTheDatabaseCannotComeIntoItsPlace() throws Exception {
        back();
        String url = TestDatabase.emptyPostgres();
        RestorePlace place = RestorePlace.of(url, "postgres", "");
        try (Backup backup = Backup.open(file, Progress.NONE);
                Connection other = new DriverManagerDataSource(url, "postgres", "").getConnection()) {
            assertThatThrownBy(() -> new Restore(target).run(backup, place, (what, done, total) -> {
                if (what.equals("into place")) { // somebody else begins to use the database meanwhile
                    try (Statement statement = other.createStatement()) {
                        statement.execute("create table taken (x int)");
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }
            })).isInstanceOf(BackupException.class).hasMessageContaining("was not restored");
        }
        assertThat(target.resolve("keys")).doesNotExist();
        assertThat(target.resolve(".restore-files")).doesNotExist();
    }

    @Test
    void shouldLeaveNoFileBehindWhenTheBackupFails() {
        assertThatThrownBy(() -> {
            try (BackupOf backup = new BackupOf()) {
                backup.write((what, done, total) -> {
                    throw new IllegalStateException("No space left on device");
                });
            }
        }).hasMessageContaining("No space left");
        assertThat(file.getParent()).isEmptyDirectory();
    }

    private Manifest back() throws SQLException {
        try (BackupOf backup = new BackupOf()) {
            return backup.write(Progress.NONE);
        }
    }

    private final class BackupOf implements AutoCloseable {

        private final Connection connection;

        BackupOf() throws SQLException {
            connection = dataSource.getConnection();
        }

        Manifest write(Progress progress) {
            return new BackupWriter(data, "test", clock).write(connection, file, progress);
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    private void restore(Path into, String url, String user) {
        try (Backup backup = Backup.open(file, Progress.NONE)) {
            new Restore(into).run(backup, RestorePlace.of(url, user, ""), Progress.NONE);
        }
    }

    private void assertRefused(String reason) throws IOException {
        assertRefusedWith(reason, List.of());
    }

    private void assertRefusedWith(String reason, List<String> untouched) throws IOException {
        assertThatThrownBy(() -> restore(target, targetUrl, "sa")).isInstanceOf(BackupException.class)
                .hasMessageContaining(reason);
        assertThat(names(target).stream().filter(name -> !name.equals("db") || !untouched.isEmpty()).toList())
                .isEqualTo(untouched);
    }

    private String manifestText() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            return Files.readString(zip.getPath("manifest.json"));
        }
    }

    private void rewriteManifest(String from, String to) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path manifest = zip.getPath("manifest.json");
            Files.writeString(manifest, Files.readString(manifest).replace(from, to));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder)).map(path -> folder.relativize(path).toString()).sorted().toList();
        }
    }

    /** Every row of every table as text, sorted. */
    private static Map<String, List<String>> rows(Connection connection) throws SQLException {
        Map<String, List<String>> all = new TreeMap<>();
        try (connection; Statement statement = connection.createStatement()) {
            for (Table table : Table.all(connection, connection.getSchema())) {
                List<String> rows = new ArrayList<>();
                List<Table.Column> columns = table.columns().stream()
                        .sorted((a, b) -> a.name().compareTo(b.name())).toList();
                try (ResultSet row = statement.executeQuery(new Table(table.name(), columns, "").select())) {
                    while (row.next()) {
                        List<Object> values = new ArrayList<>();
                        for (int i = 0; i < columns.size(); i++) {
                            values.add(columns.get(i).kind().read(row, i + 1));
                        }
                        rows.add(values.toString());
                    }
                }
                rows.sort(null);
                all.put(table.name(), rows);
            }
        }
        return all;
    }
}
