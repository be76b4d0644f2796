package org.lyceum.operations.backup;

import java.time.Instant;
import java.util.List;

/**
 * What a backup holds; its last part.
 *
 * @param format     always {@link #FORMAT}
 * @param version    of the format
 * @param product    version of Lyceum that wrote it
 * @param database   product name of the database that it was taken from
 * @param migrations that the database had, in the order of their versions
 * @param parts      all other entries of the zip
 */
public record Manifest(
        String format,
        int version,
        String product,
        Instant takenAt,
        String database,
        List<Migration> migrations,
        List<TableCount> tables,
        List<Part> parts) {

    public static final String FORMAT = "lyceum-backup";
    public static final int VERSION = 1;
    static final String ENTRY = "manifest.json";

    /** @param checksum Flyway's, of the script's lines */
    public record Migration(String version, String script, int checksum) {}

    public record TableCount(String name, long rows) {}

    /** @param sha256 in hex */
    public record Part(String name, long bytes, String sha256) {}

    public long rows() {
        return tables.stream().mapToLong(TableCount::rows).sum();
    }
}
