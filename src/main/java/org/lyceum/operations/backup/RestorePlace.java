package org.lyceum.operations.backup;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty database, and the place beside it where a backup is loaded first. */
public abstract sealed class RestorePlace {

    private static final String H2_FILE = "jdbc:h2:file:";

    /** @throws BackupException for an address of neither database */
    public static RestorePlace of(String url, String user, String password) {
        if (url.startsWith(H2_FILE)) {
            return new H2(url, user, password);
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return new PostgreSql(url, user, password);
        }
        throw new BackupException("Backups are restored into an H2 file or into PostgreSQL, not into " + url.replaceAll("\\?.*", ""));
    }

    /** Where an H2 file database lies. */
    public static Path h2File(String url) {
        String rest = url.substring(H2_FILE.length());
        int options = rest.indexOf(';');
        return Path.of((options < 0 ? rest : rest.substring(0, options)) + ".mv.db");
    }

    public static boolean isH2File(String url) {
        return url.startsWith(H2_FILE);
    }

    abstract void requireEmpty();

    /** Makes the place beside. */
    abstract void prepare() throws IOException, SQLException;

    abstract DataSource dataSource();

    abstract String schema();

    abstract String vendor();

    /** Puts what was loaded into its place, all at once. */
    abstract void swap() throws IOException, SQLException;

    /** Removes what was begun. */
    abstract void abandon();

    static void onlyForOwner(Path file) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static final class H2 extends RestorePlace {

        private final Path file;
        private final Path beside;
        private final String options;
        private final String user;
        private final String password;

        H2(String url, String user, String password) {
            this.file = h2File(url).toAbsolutePath();
            this.beside = file.resolveSibling(".restore");
            int at = url.indexOf(';');
            this.options = at < 0 ? "" : url.substring(at);
            this.user = user;
            this.password = password;
        }

        @Override
        void requireEmpty() {
            if (Files.exists(file)) {
                throw new BackupException("There is a database at " + file + ". A backup is restored into an empty place only:"
                        + " set LYCEUM_DATA to a new folder, or move the old database away.");
            }
        }

        @Override
        void prepare() throws IOException {
            Restore.deleteTree(beside); // of a restore that was killed
            Files.createDirectories(beside);
        }

        @Override
        DataSource dataSource() {
            return new DriverManagerDataSource(H2_FILE + beside.resolve("lyceum") + options, user, password);
        }

        @Override
        String schema() {
            return "public";
        }

        @Override
        String vendor() {
            return "h2";
        }

        @Override
        void swap() throws IOException, SQLException {
            try (Connection connection = dataSource().getConnection(); Statement statement = connection.createStatement()) {
                statement.execute("shutdown compact");
            }
            Files.move(beside.resolve("lyceum.mv.db"), file, StandardCopyOption.ATOMIC_MOVE);
            try {
                Restore.deleteTree(beside);
            } catch (BackupException e) {
                // it is done; what is left beside goes with the next restore
            }
        }

        @Override
        void abandon() {
            try (Connection connection = dataSource().getConnection(); Statement statement = connection.createStatement()) {
                statement.execute("shutdown immediately");
            } catch (SQLException e) {
                // it was not open
            }
            Restore.deleteTree(beside);
        }
    }

    private static final class PostgreSql extends RestorePlace {

        private static final String BESIDE = "lyceum_restore";

        private final String url;
        private final String user;
        private final String password;

        PostgreSql(String url, String user, String password) {
            this.url = url;
            this.user = user;
            this.password = password;
        }

        @Override
        void requireEmpty() {
            try (Connection connection = open(); Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "select count(*) from pg_class where relnamespace = current_schema()::regnamespace")) {
                row.next();
                if (row.getLong(1) > 0) {
                    throw new BackupException("The database at " + url.replaceAll("\\?.*", "") + " is not empty. A backup is"
                            + " restored into an empty place only.");
                }
            } catch (SQLException e) {
                throw new BackupException("The database cannot be reached: " + e.getMessage(), e);
            }
        }

        @Override
        void prepare() throws SQLException {
            execute("drop schema if exists " + BESIDE + " cascade", "create schema " + BESIDE);
        }

        @Override
        DataSource dataSource() {
            DriverManagerDataSource source = new DriverManagerDataSource(url, user, password);
            source.setSchema(BESIDE);
            return source;
        }

        @Override
        String schema() {
            return BESIDE;
        }

        @Override
        String vendor() {
            return "postgresql";
        }

        @Override
        void swap() throws SQLException {
            try (Connection connection = open(); Statement statement = connection.createStatement()) {
                String schema = connection.getSchema();
                connection.setAutoCommit(false);
                // without "cascade": refuses should anything have come in meanwhile
                statement.execute("drop schema " + Table.quoted(schema));
                statement.execute("alter schema " + BESIDE + " rename to " + Table.quoted(schema));
                connection.commit();
            }
        }

        @Override
        void abandon() {
            try {
                execute("drop schema if exists " + BESIDE + " cascade");
            } catch (SQLException e) {
                throw new BackupException("What was left of the restore could not be removed from the schema " + BESIDE, e);
            }
        }

        private void execute(String... statements) throws SQLException {
            try (Connection connection = open(); Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
        }

        private Connection open() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }
}
