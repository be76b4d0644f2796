package org.lyceum.content.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.internal.LoadedContent.Loaded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every version that was ever loaded, its files as one zip under its hash. Rows are written once and never changed. */
@Repository
class ContentVersions {

    /** A version as it was kept. */
    record Stored(String kind, ContentFolder folder) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    ContentVersions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps those that are new; returns how many were. */
    int keep(Iterable<Loaded<?>> items) {
        Set<String> known = new HashSet<>(
                jdbc.sql("select hash from content_version").query(String.class).list());
        int kept = 0;
        for (Loaded<?> loaded : items) {
            if (known.add(loaded.item().hash())) {
                kept += insert(loaded);
            }
        }
        return kept;
    }

    private int insert(Loaded<?> loaded) {
        return jdbc.sql("""
                insert into content_version (hash, kind, item_key, judged_hash, loaded_at, files)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(loaded.item().hash(), loaded.type().kind(), loaded.item().key(),
                        loaded.item().judgedHash(), OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC),
                        zip(loaded.folder().files()))
                .update();
    }

    Optional<Stored> find(String hash) {
        return jdbc.sql("select kind, item_key, files from content_version where hash = ?")
                .param(hash)
                .query((row, n) -> new Stored(row.getString("kind"), new ContentFolder(
                        row.getString("item_key"), Path.of(row.getString("item_key")), unzip(row.getBytes("files")))))
                .optional();
    }

    /** Number of versions by {@code kind:key}. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        jdbc.sql("select kind, item_key, count(*) as versions from content_version group by kind, item_key")
                .query(row -> {
                    counts.put(row.getString("kind") + ":" + row.getString("item_key"), row.getInt("versions"));
                });
        return counts;
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> unzip(byte[] bytes) {
        Map<String, byte[]> files = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
