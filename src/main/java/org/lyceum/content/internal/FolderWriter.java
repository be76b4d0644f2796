package org.lyceum.content.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lyceum.content.ContentWriter;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;

/** Writes beside, then moves: a reading of the roots never meets a folder that is half there. */
@Service
class FolderWriter implements ContentWriter {

    private final ContentRoots roots;
    private final LoadedLibrary library;

    FolderWriter(ContentRoots roots, LoadedLibrary library) {
        this.roots = roots;
        this.library = library;
    }

    @Override
    public SortedSet<String> writable(String kind) {
        SortedSet<String> keys = new TreeSet<>();
        library.content().loaded().stream()
                .filter(loaded -> loaded.type().kind().equals(kind) && isOurs(loaded.folder().path()))
                .forEach(loaded -> keys.add(loaded.item().key()));
        return keys;
    }

    private boolean isOurs(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        return Files.isWritable(folder)
                && roots.added().stream().anyMatch(root -> absolute.startsWith(root.toAbsolutePath().normalize()));
    }

    @Override
    public synchronized void add(String kind, String key, Map<String, Map<String, byte[]>> folders) throws IOException {
        Path item = folder(kind, key).orElseThrow(() -> new NoSuchFileException(key));
        for (String folder : folders.keySet()) {
            if (Files.exists(inside(item, folder))) {
                throw new FileAlreadyExistsException(folder);
            }
        }
        // a leading dot keeps it out of every reading
        Path beside = Files.createTempDirectory(item, ".incoming-");
        List<Path> moved = new ArrayList<>();
        try {
            for (Map.Entry<String, Map<String, byte[]>> folder : folders.entrySet()) {
                for (Map.Entry<String, byte[]> file : folder.getValue().entrySet()) {
                    Path target = inside(inside(beside, folder.getKey()), file.getKey());
                    Files.createDirectories(target.getParent());
                    Files.write(target, file.getValue());
                }
            }
            for (String folder : folders.keySet()) {
                Path target = inside(item, folder);
                Files.createDirectories(target.getParent());
                Files.move(inside(beside, folder), target);
                moved.add(target);
            }
        } catch (IOException e) {
            for (Path target : moved) {
                FileSystemUtils.deleteRecursively(target);
            }
            throw e;
        } finally {
            FileSystemUtils.deleteRecursively(beside);
        }
        library.reload();
    }

    private Optional<Path> folder(String kind, String key) {
        return library.content().loaded().stream()
                .filter(loaded -> loaded.type().kind().equals(kind) && loaded.item().key().equals(key))
                .map(loaded -> loaded.folder().path())
                .filter(this::isOurs)
                .findFirst();
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path path = folder.resolve(name).normalize();
        if (name.isBlank() || !path.startsWith(folder) || path.equals(folder)) {
            throw new IOException("Leads out of its folder: " + name);
        }
        return path;
    }
}
