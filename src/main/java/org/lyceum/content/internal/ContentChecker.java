package org.lyceum.content.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lyceum.content.ContentType;
import org.lyceum.content.Problem;
import org.lyceum.content.Problems;
import org.lyceum.content.internal.LoadedContent.Loaded;
import org.springframework.stereotype.Component;

/** Reads roots as the portal does and runs the costly checks besides. */
@Component
public class ContentChecker {

    /** @param counts items read, by kind */
    public record Report(List<Problem> problems, SortedMap<String, Integer> counts) {}

    private final ContentReader reader;

    public ContentChecker(ContentReader reader) {
        this.reader = reader;
    }

    public Report check(List<Path> roots) {
        return check(roots, List.of());
    }

    /**
     * @param beside roots that are read so that what is checked may speak of what lies there, as an exam does of a
     *               course, and not checked themselves
     */
    public Report check(List<Path> roots, List<Path> beside) {
        Problems problems = new Problems();
        List<Path> tops = roots.stream().map(this::top).toList();
        List<Path> all = new ArrayList<>(tops);
        beside.stream().map(root -> root.toAbsolutePath().normalize())
                .filter(root -> tops.stream().noneMatch(top -> top.startsWith(root) || root.startsWith(top)))
                .forEach(all::add);
        LoadedContent content = reader.read(all, problems);
        SortedMap<String, Integer> counts = new TreeMap<>();
        reader.types().forEach(type -> counts.put(type.kind(), 0));
        for (Loaded<?> loaded : content.loaded()) {
            if (isBelow(tops, loaded.folder().path())) {
                check(loaded, problems);
                counts.merge(loaded.type().kind(), 1, Integer::sum);
            }
        }
        List<Problem> sorted = problems.all().stream()
                .filter(problem -> isBelow(tops, problem.file()))
                .distinct()
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                .toList();
        return new Report(sorted, counts);
    }

    private static <T> void check(Loaded<T> loaded, Problems problems) {
        loaded.type().check(loaded.folder(), loaded.item().value(), problems);
    }

    private static boolean isBelow(List<Path> roots, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return roots.stream().anyMatch(absolute::startsWith);
    }

    /** A folder inside an item is checked with the whole item, whose parts belong together. */
    private Path top(Path folder) {
        Path top = folder.toAbsolutePath().normalize();
        while (top.getParent() != null && isItem(top.getParent())) {
            top = top.getParent();
        }
        return top;
    }

    private boolean isItem(Path folder) {
        return reader.types().stream().map(ContentType::marker).anyMatch(marker -> folder.resolve(marker).toFile().isFile());
    }
}
