package org.lyceum.content.internal;

import java.nio.file.Path;
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
        Problems problems = new Problems();
        LoadedContent content = reader.read(roots.stream().map(this::top).toList(), problems);
        SortedMap<String, Integer> counts = new TreeMap<>();
        reader.types().forEach(type -> counts.put(type.kind(), 0));
        for (Loaded<?> loaded : content.loaded()) {
            check(loaded, problems);
            counts.merge(loaded.type().kind(), 1, Integer::sum);
        }
        List<Problem> sorted = problems.all().stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                .toList();
        return new Report(sorted, counts);
    }

    private static <T> void check(Loaded<T> loaded, Problems problems) {
        loaded.type().check(loaded.folder(), loaded.item().value(), problems);
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
