package org.lyceum.retrieval.internal;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lyceum.content.ContentReloaded;
import org.lyceum.retrieval.Hit;
import org.lyceum.retrieval.Passage;
import org.lyceum.retrieval.PassageIndex;
import org.lyceum.retrieval.PassageSource;
import org.lyceum.retrieval.SearchScope;
import org.lyceum.ui.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Seven shelves behind one reference. A rebuild fills new shelves aside and swaps them in; searches go on
 * over the old ones meanwhile.
 */
@Component
class LucenePassageIndex implements PassageIndex {

    static final int LONGEST_QUERY = 400;

    private static final Logger log = LoggerFactory.getLogger(LucenePassageIndex.class);

    private final ObjectProvider<PassageSource> sources;
    private final Rebuilds rebuilds = new Rebuilds("passage-index", this::rebuild);
    private volatile Map<Language, Shelf> shelves = Map.of();

    LucenePassageIndex(ObjectProvider<PassageSource> sources) {
        this.sources = sources;
    }

    @Override
    public List<Hit> search(Language language, String words, SearchScope scope, int limit) {
        Map<Language, Shelf> current = shelves;
        if (current.isEmpty() || limit < 1) {
            return List.of();
        }
        String query = words.length() > LONGEST_QUERY ? words.substring(0, LONGEST_QUERY) : words;
        Shelf own = current.get(language);
        List<Hit> hits = new ArrayList<>(own.search(query, scope, limit));
        if (language == Language.EN || hits.size() >= limit) {
            return List.copyOf(hits);
        }
        for (Hit english : current.get(Language.EN).search(query, scope, limit)) {
            Passage passage = own.find(english.passage().key()).orElse(english.passage());
            boolean known = hits.stream().anyMatch(hit -> hit.passage().key().equals(passage.key()));
            if (!known && hits.size() < limit) {
                hits.add(new Hit(passage, english.score()));
            }
        }
        return List.copyOf(hits);
    }

    @Override
    public Optional<Passage> find(Language language, String key) {
        Map<Language, Shelf> current = shelves;
        if (current.isEmpty()) {
            return Optional.empty();
        }
        return current.get(language).find(key).or(() -> current.get(Language.EN).find(key));
    }

    @EventListener(ContentReloaded.class)
    void rebuildInBackground() {
        rebuilds.request();
    }

    void rebuild() {
        List<Passage> all = sources.orderedStream()
                .flatMap(source -> source.passages().stream())
                .toList();
        Map<Language, Shelf> fresh = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            fresh.put(language, new Shelf(language, all));
        }
        shelves = fresh;
        log.info("Indexed {} passages", all.size());
    }

    @PreDestroy
    void stop() {
        rebuilds.close();
    }
}
