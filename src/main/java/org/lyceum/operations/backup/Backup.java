package org.lyceum.operations.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup file that was looked through from end to end and is whole. */
public final class Backup implements AutoCloseable {

    private final ZipFile zip;
    private final Manifest manifest;

    private Backup(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws BackupException when the file is cut off, changed, or no backup of Lyceum */
    public static Backup open(Path file, Progress progress) {
        if (!Files.isRegularFile(file)) {
            throw new BackupException("There is no file " + file);
        }
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            Manifest manifest = manifest(zip);
            verify(zip, manifest, progress);
            return new Backup(zip, manifest);
        } catch (ZipException e) {
            close(zip);
            throw new BackupException(file + " is cut off or no backup: " + e.getMessage(), e);
        } catch (IOException e) {
            close(zip);
            throw new BackupException(file + " cannot be read: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            close(zip);
            throw e;
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new BackupException(zip.getName() + " is no backup of Lyceum: it has no manifest");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            Manifest manifest = JsonMapper.builder().build().readValue(in, Manifest.class);
            if (!Manifest.FORMAT.equals(manifest.format()) || manifest.tables() == null || manifest.parts() == null
                    || manifest.migrations() == null) {
                throw new BackupException(zip.getName() + " is no backup of Lyceum: its manifest is of another kind");
            }
            if (manifest.version() != Manifest.VERSION) {
                throw new BackupException("This backup has format " + manifest.version() + "; this Lyceum reads format "
                        + Manifest.VERSION);
            }
            return manifest;
        } catch (JacksonException e) {
            throw new BackupException(zip.getName() + " is no backup of Lyceum: its manifest cannot be read", e);
        }
    }

    private static void verify(ZipFile zip, Manifest manifest, Progress progress) throws IOException {
        Set<String> listed = new TreeSet<>(Set.of(Manifest.ENTRY));
        manifest.parts().forEach(part -> listed.add(part.name()));
        Set<String> found = new TreeSet<>();
        zip.stream().forEach(entry -> found.add(entry.getName()));
        if (!found.equals(listed) || zip.size() != listed.size()) {
            throw new BackupException("The backup was changed: its parts are not those of its manifest");
        }
        for (Manifest.TableCount table : manifest.tables()) {
            if (!Table.isName(table.name()) || !listed.contains(part(table.name()))) {
                throw new BackupException("The backup was changed: it lacks the table " + table.name());
            }
        }
        for (Manifest.Part part : manifest.parts()) {
            if (!part.name().matches("tables/[a-z][a-z0-9_]*\\.jsonl|files/[\\w.-]+(/[\\w.-]+)*")
                    || part.name().contains("..")) {
                throw new BackupException("The backup was changed: it has a part that is none of ours, " + part.name());
            }
        }
        long total = manifest.parts().stream().mapToLong(Manifest.Part::bytes).sum();
        long done = 0;
        for (Manifest.Part part : manifest.parts()) {
            MessageDigest digest = BackupWriter.sha256();
            long bytes = 0;
            try (InputStream in = new DigestInputStream(zip.getInputStream(zip.getEntry(part.name())), digest)) {
                byte[] buffer = new byte[64 * 1024];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    bytes += read;
                    if (bytes > part.bytes()) {
                        break;
                    }
                }
            }
            if (bytes != part.bytes() || !HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
                throw new BackupException("The backup was changed or is damaged: the checksum of " + part.name() + " is wrong");
            }
            done += bytes;
            progress.at("checksums", done, total);
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    List<String> files() {
        return manifest.parts().stream().map(Manifest.Part::name).filter(name -> name.startsWith("files/")).toList();
    }

    InputStream open(String part) throws IOException {
        return zip.getInputStream(zip.getEntry(part));
    }

    BufferedReader rows(String table) throws IOException {
        return new BufferedReader(new InputStreamReader(open(part(table)), StandardCharsets.UTF_8));
    }

    private static String part(String table) {
        return "tables/" + table + ".jsonl";
    }

    @Override
    public void close() {
        close(zip);
    }

    private static void close(ZipFile zip) {
        if (zip == null) {
            return;
        }
        try {
            zip.close();
        } catch (IOException e) {
            // it was only read
        }
    }
}
