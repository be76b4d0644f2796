package org.lyceum.qti;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.lyceum.qti.PackageException.Reason;

/** Unpacks a hostile ZIP into memory: what counts is what comes out, whatever its headers say. Nothing touches a disk. */
final class PackageFiles {

    static final int MAX_FILES = 20_000;
    static final long MAX_BYTES = 96L << 20;
    static final int MAX_FILE_BYTES = 8 << 20;

    private PackageFiles() {}

    /** By name, folders left out. */
    static Map<String, byte[]> read(InputStream stream) throws PackageException {
        Map<String, byte[]> files = new TreeMap<>();
        Set<String> names = new HashSet<>();
        long bytes = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(stream, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_FILES) {
                    throw new PackageException(Reason.TOO_MANY_FILES, String.valueOf(MAX_FILES));
                }
                String name = safe(entry.getName());
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] content = zip.readNBytes(MAX_FILE_BYTES + 1);
                bytes += content.length;
                if (content.length > MAX_FILE_BYTES || bytes > MAX_BYTES) {
                    throw new PackageException(Reason.TOO_LARGE, name);
                }
                // file systems that do not care for case would let the second replace the first
                if (!names.add(name.toLowerCase(java.util.Locale.ROOT))) {
                    throw new PackageException(Reason.TWICE, name);
                }
                files.put(name, content);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new PackageException(Reason.NOT_A_ZIP, String.valueOf(e.getMessage()));
        }
        if (entries == 0) {
            throw new PackageException(Reason.NOT_A_ZIP, "");
        }
        return files;
    }

    private static String safe(String name) throws PackageException {
        boolean steps = java.util.Arrays.stream(name.split("/", -1)).anyMatch(part -> part.equals("..") || part.equals("."));
        if (name.isBlank() || name.length() > 500 || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0
                || name.matches("(?s)^[A-Za-z]:.*") || steps) {
            throw new PackageException(Reason.UNSAFE_NAME, name.substring(0, Math.min(120, name.length())));
        }
        return name;
    }
}
