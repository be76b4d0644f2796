package org.lyceum.operations.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts a backup into an empty place: first beside it, where everything is loaded, counted and brought to this
 * release's tables, and only then, in one step, into its place. Whatever fails before leaves the place as it was.
 */
public final class Restore {

    private static final int BATCH = 500;
    /** Where the steps of every database lie; those of one vendor only guard, they change no columns. */
    private static final String COMMON = "db/migration/";

    private final Path data;
    private final JsonMapper json = JsonMapper.builder().build();

    public Restore(Path data) {
        this.data = data;
    }

    /** @throws BackupException with the reason; the place is then as it was */
    public void run(Backup backup, RestorePlace place, Progress progress) {
        requireKnown(backup.manifest());
        place.requireEmpty();
        requireNoFiles();
        Path scripts = null;
        List<Path> moved = new ArrayList<>();
        Path files = data.resolve(".restore-files");
        try {
            scripts = scripts(backup.manifest());
            place.prepare();
            load(backup, place, scripts, progress);
            layOutFiles(backup, files);
            progress.at("into place", 0, 1);
            moveFiles(files, moved);
            place.swap(); // last, since it cannot be taken back
            progress.at("into place", 1, 1);
        } catch (IOException | SQLException e) {
            takeBack(moved);
            place.abandon();
            throw new BackupException("The backup was not restored: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            takeBack(moved);
            place.abandon();
            throw e instanceof BackupException ? e
                    : new BackupException("The backup was not restored: " + e.getMessage(), e);
        } finally {
            deleteTree(scripts);
            deleteTree(files);
        }
    }

    /** A newer release, or somebody else's build, has steps that this one does not know. */
    private static void requireKnown(Manifest manifest) {
        for (Manifest.Migration migration : manifest.migrations()) {
            if (resource(migration.script()) == null) {
                throw new BackupException("This backup was made by a newer or another release of Lyceum (" + manifest.product()
                        + "): its step " + migration.script() + " is unknown here. Restore it with that release.");
            }
        }
    }

    private static @Nullable String resource(String script) {
        if (!script.matches("V[0-9._]+__\\w+\\.sql")) {
            return null;
        }
        ClassLoader loader = Restore.class.getClassLoader();
        for (String folder : List.of(COMMON, "db/vendor/postgresql/", "db/vendor/h2/")) {
            if (loader.getResource(folder + script) != null) {
                return folder + script;
            }
        }
        return null;
    }

    private void requireNoFiles() {
        for (String folder : BackupWriter.FOLDERS) {
            Path there = data.resolve(folder);
            if (Files.exists(there)) {
                try (Stream<Path> content = Files.list(there)) {
                    if (content.findAny().isPresent()) {
                        throw new BackupException("The folder " + there + " is not empty. A backup is restored into an empty place only.");
                    }
                } catch (IOException e) {
                    throw new BackupException("The folder " + there + " cannot be read: " + e.getMessage(), e);
                }
            }
        }
    }

    /** The steps that the backup's tables had, so that its rows fit; later ones follow once the rows are in. */
    private static Path scripts(Manifest manifest) throws IOException {
        Path folder = Files.createTempDirectory("lyceum-restore");
        for (Manifest.Migration migration : manifest.migrations()) {
            String resource = resource(migration.script());
            if (resource != null && resource.startsWith(COMMON)) {
                try (InputStream in = Restore.class.getClassLoader().getResourceAsStream(resource)) {
                    Files.copy(in, folder.resolve(migration.script()));
                }
            }
        }
        return folder;
    }

    private void load(Backup backup, RestorePlace place, Path scripts, Progress progress) throws IOException, SQLException {
        DataSource source = place.dataSource();
        migrate(place, "filesystem:" + scripts.toAbsolutePath());
        try (Connection connection = source.getConnection()) {
            requireSameSteps(connection, backup.manifest());
            Map<String, Long> counts = new HashMap<>();
            backup.manifest().tables().forEach(table -> counts.put(table.name(), table.rows()));
            connection.setAutoCommit(false);
            List<Table> tables = Table.all(connection, connection.getSchema());
            if (!tables.stream().map(Table::name).sorted().toList().equals(counts.keySet().stream().sorted().toList())) {
                throw new BackupException("The backup's tables are not those of its steps");
            }
            for (Table table : tables) {
                loadTable(connection, backup, table, counts.get(table.name()), progress);
            }
            connection.commit();
        }
        migrate(place, "classpath:db/migration", "classpath:db/vendor/" + place.vendor());
    }

    private static void migrate(RestorePlace place, String... locations) {
        Flyway.configure().dataSource(place.dataSource()).locations(locations).outOfOrder(true)
                .defaultSchema(place.schema()).createSchemas(false)
                // the first run knows a part of the steps only
                .ignoreMigrationPatterns("*:missing", "*:ignored")
                .load().migrate();
    }

    private static void requireSameSteps(Connection connection, Manifest manifest) throws SQLException {
        List<Manifest.Migration> made = BackupWriter.migrations(connection);
        for (Manifest.Migration migration : made) {
            if (!manifest.migrations().contains(migration)) {
                throw new BackupException("This backup was made by another build of Lyceum: its step " + migration.script()
                        + " differs from the one here");
            }
        }
    }

    private void loadTable(Connection connection, Backup backup, Table table, long expected, Progress progress)
            throws IOException, SQLException {
        long rows = 0;
        try (BufferedReader lines = backup.rows(table.name())) {
            List<Table.Column> columns = columns(table, lines.readLine());
            PreparedStatement insert = connection.prepareStatement(new Table(table.name(), columns, "").insert());
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<?> values = json.readValue(line, List.class);
                for (int i = 0; i < columns.size(); i++) {
                    columns.get(i).kind().write(insert, i + 1, values.get(i));
                }
                insert.addBatch();
                if (++rows % BATCH == 0) {
                    insert.executeBatch();
                    progress.at(table.name(), rows, expected);
                }
            }
            insert.executeBatch();
            insert.close();
        }
        if (rows != expected || BackupWriter.count(connection, table.name()) != expected) {
            throw new BackupException("The table " + table.name() + " has " + rows + " rows instead of " + expected);
        }
        progress.at(table.name(), rows, expected);
        restartNumbers(connection, table);
    }

    /** The columns in the backup's order: a database that was migrated in another order has them in another one. */
    private List<Table.Column> columns(Table table, @Nullable String header) {
        List<?> listed = header == null ? List.of() : json.readValue(header, List.class);
        List<Table.Column> columns = listed.stream()
                .map(column -> (List<?>) column)
                .map(column -> new Table.Column((String) column.get(0), ColumnKind.valueOf((String) column.get(1))))
                .toList();
        if (columns.size() != table.columns().size() || !table.columns().containsAll(columns)) {
            throw new BackupException("The columns of the table " + table.name() + " are not those of the backup's steps");
        }
        return columns;
    }

    private static void restartNumbers(Connection connection, Table table) throws SQLException {
        if (table.identity().isEmpty()) {
            return;
        }
        String column = Table.quoted(table.identity());
        try (Statement statement = connection.createStatement()) {
            long next;
            try (ResultSet row = statement.executeQuery(
                    "select coalesce(max(" + column + "), 0) + 1 from " + Table.quoted(table.name()))) {
                row.next();
                next = row.getLong(1);
            }
            statement.execute("alter table " + Table.quoted(table.name()) + " alter column " + column + " restart with " + next);
        }
    }

    private static void layOutFiles(Backup backup, Path folder) throws IOException {
        for (String name : backup.files()) {
            Path file = folder.resolve(name.substring("files/".length())).normalize();
            if (!file.startsWith(folder)) {
                throw new BackupException("The backup was changed: " + name + " lies outside");
            }
            Files.createDirectories(file.getParent());
            try (InputStream in = backup.open(name)) {
                Files.copy(in, file);
            }
            RestorePlace.onlyForOwner(file);
        }
    }

    private void moveFiles(Path folder, List<Path> moved) throws IOException {
        for (String name : BackupWriter.FOLDERS) {
            if (Files.isDirectory(folder.resolve(name))) {
                Files.deleteIfExists(data.resolve(name)); // empty, see above
                Files.move(folder.resolve(name), data.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                moved.add(data.resolve(name));
            }
        }
    }

    /** There was nothing in their place before. */
    private static void takeBack(List<Path> moved) {
        moved.forEach(Restore::deleteTree);
    }

    static void deleteTree(@Nullable Path folder) {
        if (folder == null || !Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new BackupException("What was left of the restore could not be removed from " + folder, e);
        }
    }
}
