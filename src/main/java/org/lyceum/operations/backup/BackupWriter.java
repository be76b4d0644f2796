package org.lyceum.operations.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes a backup while the site is in use: all tables as they were at one moment. */
public final class BackupWriter {

    /** Folders of {@code LYCEUM_DATA} that cannot be made again from the database. */
    static final List<String> FOLDERS = List.of("keys", "files");

    private static final int FETCH = 500;

    private final Path data;
    private final String product;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    public BackupWriter(Path data, String product, Clock clock) {
        this.data = data;
        this.product = product;
        this.clock = clock;
    }

    /**
     * @param connection to nobody else's use; its transaction is ended
     * @param file       must not exist; nothing is left of it when this fails
     * @throws BackupException with the reason
     */
    public Manifest write(Connection connection, Path file, Progress progress) {
        if (Files.exists(file)) {
            throw new BackupException(file + " exists already");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            if (file.toAbsolutePath().getParent() instanceof Path folder) {
                Files.createDirectories(folder);
            }
            Manifest manifest = writePart(connection, part, progress);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } catch (IOException | SQLException e) {
            delete(part);
            throw new BackupException("The backup was not taken: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            delete(part);
            throw e;
        }
    }

    private Manifest writePart(Connection connection, Path part, Progress progress) throws IOException, SQLException {
        Files.deleteIfExists(part);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            // it holds everything about everybody
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        beginSnapshot(connection);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part), StandardCharsets.UTF_8)) {
            List<Manifest.Part> parts = new ArrayList<>();
            List<Manifest.TableCount> counts = new ArrayList<>();
            for (Table table : Table.all(connection, connection.getSchema())) {
                counts.add(new Manifest.TableCount(table.name(), writeTable(connection, table, zip, parts, progress)));
            }
            for (Path file : files()) {
                String name = "files/" + data.relativize(file).toString().replace('\\', '/');
                parts.add(entry(zip, name, out -> Files.copy(file, out)));
            }
            Manifest manifest = new Manifest(Manifest.FORMAT, Manifest.VERSION, product, clock.instant(),
                    connection.getMetaData().getDatabaseProductName(), migrations(connection), counts, parts);
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void beginSnapshot(Connection connection) throws SQLException {
        boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        connection.setAutoCommit(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        if (!postgres) {
            try (Statement statement = connection.createStatement()) {
                // H2's repeatable read does not keep later rows out, its snapshot does
                statement.execute("set session characteristics as transaction isolation level snapshot");
            }
            connection.commit();
        }
    }

    private long writeTable(Connection connection, Table table, ZipOutputStream zip, List<Manifest.Part> parts,
            Progress progress) throws IOException, SQLException {
        long total = count(connection, table.name());
        long[] written = {0};
        parts.add(entry(zip, "tables/" + table.name() + ".jsonl", out -> {
            out.write(json.writeValueAsBytes(table.columns().stream()
                    .map(column -> List.of(column.name(), column.kind().name())).toList()));
            out.write('\n');
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(FETCH);
                try (ResultSet rows = statement.executeQuery(table.select())) {
                    while (rows.next()) {
                        List<Object> values = new ArrayList<>(table.columns().size());
                        for (int i = 0; i < table.columns().size(); i++) {
                            values.add(table.columns().get(i).kind().read(rows, i + 1));
                        }
                        out.write(json.writeValueAsBytes(values));
                        out.write('\n');
                        if (++written[0] % FETCH == 0) {
                            progress.at(table.name(), written[0], total);
                        }
                    }
                }
            } catch (SQLException e) {
                throw new IOException(e.getMessage(), e);
            }
        }));
        progress.at(table.name(), written[0], total);
        return written[0];
    }

    static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + Table.quoted(table))) {
            row.next();
            return row.getLong(1);
        }
    }

    static List<Manifest.Migration> migrations(Connection connection) throws SQLException {
        List<Manifest.Migration> migrations = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select \"version\", \"script\", \"checksum\" from \""
                        + Table.HISTORY + "\" where \"type\" = 'SQL' and \"success\" order by \"version\"")) {
            while (rows.next()) {
                String script = rows.getString(2);
                migrations.add(new Manifest.Migration(rows.getString(1),
                        script.substring(script.lastIndexOf('/') + 1), rows.getInt(3)));
            }
        }
        return migrations;
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            if (Files.isDirectory(data.resolve(folder))) {
                try (Stream<Path> all = Files.walk(data.resolve(folder))) {
                    all.filter(Files::isRegularFile).sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    @FunctionalInterface
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private static Manifest.Part entry(ZipOutputStream zip, String name, Content content) throws IOException {
        MessageDigest digest = sha256();
        Counting counting = new Counting(zip);
        zip.putNextEntry(new ZipEntry(name));
        content.to(new DigestOutputStream(counting, digest));
        zip.closeEntry();
        return new Manifest.Part(name, counting.bytes, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // what is left is named .part, which says enough
        }
    }

    private static final class Counting extends FilterOutputStream {

        private long bytes;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] b, int offset, int length) throws IOException {
            out.write(b, offset, length);
            bytes += length;
        }
    }
}
