package org.lyceum.content.internal;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where content lies: the shipped folders first, then those of {@code LYCEUM_CONTENT}. */
@Component
public class ContentRoots {

    private static final List<String> SHIPPED = List.of("courses", "exams", "grants", "tutor-models");

    private final Path shipped;
    private final List<Path> added;

    /** @param shipped text and not a path: Spring would look for "." on the class path first */
    public ContentRoots(
            @Value("${lyceum.shipped-content:.}") String shipped, @Value("${lyceum.content:}") String pathList) {
        this.shipped = Path.of(shipped);
        this.added = Arrays.stream(pathList.split(Pattern.quote(File.pathSeparator)))
                .filter(part -> !part.isBlank())
                .map(part -> Path.of(part.strip()))
                .toList();
    }

    /** In order of precedence. Shipped folders that do not exist are left out; a missing folder of the path list is not. */
    public List<Path> all() {
        List<Path> roots = new ArrayList<>();
        for (String name : SHIPPED) {
            Path root = shipped.resolve(name);
            if (Files.isDirectory(root)) {
                roots.add(root.normalize());
            }
        }
        roots.addAll(added);
        return roots;
    }

    /** Those that an organisation keeps itself. */
    List<Path> added() {
        return added;
    }
}
