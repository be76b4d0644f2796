package org.lyceum.content.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.ContentType;
import org.lyceum.content.Problems;

/**
 * Finds the items below a root. Follows no link out of the root, and no linked folder at all; leaves out what
 * is too large, with a problem. A folder that cannot be read costs only itself.
 */
final class ContentWalk {

    static final long MAX_FILE_BYTES = 32L * 1024 * 1024;
    static final long MAX_ITEM_BYTES = 64L * 1024 * 1024;
    static final int MAX_ITEM_FILES = 500;
    static final int MAX_ITEMS = 5_000;
    private static final int MAX_DEPTH = 10;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final Set<String> IGNORED = Set.of("__pycache__", "node_modules", "target");

    /** An item as found, not yet read. */
    record Found(ContentType<?> type, ContentFolder folder) {}

    private final Map<String, ContentType<?>> markers;
    private final Problems problems;
    private final List<Found> found = new ArrayList<>();

    ContentWalk(Collection<ContentType<?>> types, Problems problems) {
        this.markers = types.stream().collect(Collectors.toMap(ContentType::marker, type -> type));
        this.problems = problems;
    }

    List<Found> walk(Path root) {
        found.clear();
        if (!Files.isDirectory(root)) {
            problems.add(root, 0, "content.problem.no-root");
            return List.of();
        }
        try {
            Path real = root.toRealPath();
            visit(root.toAbsolutePath().normalize(), real, "", null, 0);
        } catch (IOException e) {
            problems.add(root, 0, "content.problem.unreadable", String.valueOf(e.getMessage()));
        }
        return List.copyOf(found);
    }

    /** Files of the item whose folder is being walked. */
    private static final class Open {
        final Path folder;
        final Map<String, byte[]> files = new TreeMap<>();
        long bytes;

        Open(Path folder) {
            this.folder = folder;
        }
    }

    private void visit(Path folder, Path root, String parentKey, @Nullable Open outer, int depth) {
        if (depth > MAX_DEPTH || found.size() >= MAX_ITEMS) {
            problems.add(folder, 0, "content.problem.too-many");
            return;
        }
        List<Path> children = list(folder);
        List<ContentType<?>> kinds = children.stream()
                .filter(child -> Files.isRegularFile(child))
                .map(child -> Optional.<ContentType<?>>ofNullable(markers.get(child.getFileName().toString())))
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
        if (kinds.size() > 1) {
            problems.add(folder, 0, "content.problem.two-markers",
                    kinds.get(0).marker(), kinds.get(1).marker());
            return;
        }
        String name = folder.getFileName().toString();
        if (!kinds.isEmpty() && !NAME.matcher(name).matches()) {
            problems.add(folder, 0, "content.problem.folder-name", name);
            return;
        }
        boolean item = !kinds.isEmpty();
        String key = !item ? parentKey : parentKey.isEmpty() ? name : parentKey + "/" + name;
        Open open = item ? new Open(folder) : outer;
        for (Path child : children) {
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                visit(child, root, key, open, depth + 1);
            } else if (open != null) {
                take(child, root, open);
            }
        }
        if (item && open != null) {
            found.add(new Found(kinds.getFirst(), new ContentFolder(key, folder, open.files)));
        }
    }

    private void take(Path file, Path root, Open open) {
        try {
            if (Files.isSymbolicLink(file)
                    && !(Files.isRegularFile(file) && file.toRealPath().startsWith(root))) {
                problems.add(file, 0, "content.problem.link");
                return;
            }
            long size = Files.size(file);
            if (size > MAX_FILE_BYTES || open.bytes + size > MAX_ITEM_BYTES || open.files.size() >= MAX_ITEM_FILES) {
                problems.add(file, 0, "content.problem.too-large",
                        MAX_FILE_BYTES >> 20, MAX_ITEM_BYTES >> 20, MAX_ITEM_FILES);
                return;
            }
            String name = open.folder.relativize(file).toString().replace('\\', '/');
            open.files.put(name, Files.readAllBytes(file));
            open.bytes += size;
        } catch (IOException e) {
            problems.add(file, 0, "content.problem.unreadable", String.valueOf(e.getMessage()));
        }
    }

    private List<Path> list(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !child.getFileName().toString().startsWith("."))
                    .filter(child -> !IGNORED.contains(child.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(folder, 0, "content.problem.unreadable", String.valueOf(e.getMessage()));
            return List.of();
        }
    }
}
