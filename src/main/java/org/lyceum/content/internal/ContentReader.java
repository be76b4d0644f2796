package org.lyceum.content.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lyceum.content.ContentException;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentType;
import org.lyceum.content.Problems;
import org.lyceum.content.internal.LoadedContent.Loaded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads roots with the content types there are. An item that cannot be read never stops the others. */
@Component
public class ContentReader {

    private static final Logger log = LoggerFactory.getLogger(ContentReader.class);

    private final List<ContentType<?>> types;

    public ContentReader(List<ContentType<?>> types) {
        this.types = List.copyOf(types);
    }

    Optional<ContentType<?>> ofKind(String kind) {
        return types.stream().filter(type -> type.kind().equals(kind)).findFirst();
    }

    List<ContentType<?>> types() {
        return types;
    }

    LoadedContent read(List<Path> roots, Problems problems) {
        LoadedContent content = new LoadedContent();
        ContentWalk walk = new ContentWalk(types, problems);
        for (Path root : roots) {
            for (ContentWalk.Found found : walk.walk(root)) {
                ContentFolder folder = found.folder();
                if (content.has(found.type().kind(), folder.key())) {
                    problems.add(folder.file(found.type().marker()), 1, "content.problem.duplicate", folder.key());
                    continue;
                }
                content.found(found.type().kind(), folder.key());
                read(found.type(), folder, problems).ifPresent(content::add);
            }
        }
        content.loaded().forEach(loaded -> checkAmong(loaded, content, problems));
        return content;
    }

    <T> Optional<Loaded<T>> read(ContentType<T> type, ContentFolder folder, Problems problems) {
        int before = problems.all().size();
        try {
            T value = type.read(folder, problems);
            return Optional.of(new Loaded<>(type, folder, new ContentItem<>(
                    folder.key(), ContentHash.whole(type, folder), ContentHash.judged(type, folder), value)));
        } catch (ContentException e) {
            if (problems.all().size() == before) {
                problems.add(folder.file(type.marker()), 0, "content.problem.unusable", folder.key());
            }
        } catch (RuntimeException e) {
            log.warn("Reading {} failed", folder.path(), e);
            problems.add(folder.file(type.marker()), 0, "content.problem.unusable", folder.key());
        }
        return Optional.empty();
    }

    private <T> void checkAmong(Loaded<T> loaded, LoadedContent content, Problems problems) {
        try {
            loaded.type().checkAmong(loaded.folder(), loaded.item().value(), content, problems);
        } catch (RuntimeException e) {
            log.warn("Checking {} failed", loaded.folder().path(), e);
            problems.add(loaded.folder().file(loaded.type().marker()), 0,
                    "content.problem.unusable", loaded.folder().key());
        }
    }
}
