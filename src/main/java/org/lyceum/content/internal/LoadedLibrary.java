package org.lyceum.content.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentLibrary;
import org.lyceum.content.ContentReloaded;
import org.lyceum.content.ContentType;
import org.lyceum.content.Problem;
import org.lyceum.content.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The library of the running portal: one reading of the roots at a time, replaced as a whole. */
@Service
class LoadedLibrary implements ContentLibrary, SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(LoadedLibrary.class);
    private static final int CACHED_VERSIONS = 200;

    private record State(LoadedContent content, List<Problem> problems) {}

    private final ContentRoots roots;
    private final ContentReader reader;
    private final ContentVersions versions;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Map<String, ContentItem<?>> parsed = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ContentItem<?>> eldest) {
            return size() > CACHED_VERSIONS;
        }
    };
    private volatile State state = new State(new LoadedContent(), List.of());

    LoadedLibrary(ContentRoots roots, ContentReader reader, ContentVersions versions,
            TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.roots = roots;
        this.reader = reader;
        this.versions = versions;
        this.transaction = transaction;
        this.events = events;
    }

    /** Before the first request is served. */
    @Override
    public void afterSingletonsInstantiated() {
        load();
    }

    @EventListener(ApplicationStartedEvent.class)
    void announce() {
        transaction.executeWithoutResult(status -> events.publishEvent(new ContentReloaded()));
    }

    /** Reads the roots anew and tells everybody. */
    void reload() {
        load();
        announce();
    }

    private synchronized void load() {
        Problems problems = new Problems();
        LoadedContent content = reader.read(roots.all(), problems);
        int kept = transaction.execute(status -> versions.keep(content.loaded()));
        state = new State(content, problems.all());
        log.info("Content: {} items, {} new versions, {} problems",
                content.loaded().size(), kept, problems.all().size());
    }

    LoadedContent content() {
        return state.content();
    }

    @Override
    public <T> List<ContentItem<T>> all(Class<T> type) {
        return state.content().all(type);
    }

    @Override
    public <T> Optional<ContentItem<T>> find(Class<T> type, String key) {
        return state.content().find(type, key);
    }

    @Override
    public SortedSet<String> keys(String kind) {
        return state.content().keys(kind);
    }

    @Override
    public SortedSet<String> kinds() {
        return state.content().kinds();
    }

    @Override
    public <T> Optional<ContentItem<T>> version(Class<T> type, String hash) {
        Optional<ContentItem<T>> current =
                all(type).stream().filter(item -> item.hash().equals(hash)).findFirst();
        return current.isPresent() ? current : old(hash).filter(item -> type.isInstance(item.value()))
                .map(LoadedLibrary::cast);
    }

    private Optional<ContentItem<?>> old(String hash) {
        synchronized (parsed) {
            if (parsed.containsKey(hash)) {
                return Optional.of(parsed.get(hash));
            }
        }
        Optional<ContentItem<?>> item = versions.find(hash).flatMap(this::parse);
        item.ifPresent(found -> {
            synchronized (parsed) {
                parsed.put(hash, found);
            }
        });
        return item;
    }

    private Optional<ContentItem<?>> parse(ContentVersions.Stored stored) {
        return reader.ofKind(stored.kind()).flatMap(type -> parse(type, stored.folder()));
    }

    private <T> Optional<ContentItem<?>> parse(ContentType<T> type, ContentFolder folder) {
        return reader.read(type, folder, new Problems()).map(LoadedContent.Loaded::item);
    }

    @Override
    public Optional<byte[]> file(String hash, String name) {
        return folder(hash).map(folder -> folder.files().get(name));
    }

    @Override
    public SortedSet<String> fileNames(String hash) {
        return folder(hash).<SortedSet<String>>map(folder -> new TreeSet<>(folder.files().keySet())).orElseGet(TreeSet::new);
    }

    private Optional<ContentFolder> folder(String hash) {
        return state.content().folder(hash).or(() -> versions.find(hash).map(ContentVersions.Stored::folder));
    }

    @Override
    public List<Problem> problems() {
        return state.problems();
    }

    /** Checked by the caller. */
    @SuppressWarnings("unchecked")
    private static <T> ContentItem<T> cast(ContentItem<?> item) {
        return (ContentItem<T>) item;
    }
}
