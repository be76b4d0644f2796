package org.lyceum.retrieval.internal;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lyceum.content.ContentReloaded;
import org.lyceum.retrieval.SearchDocument;
import org.lyceum.retrieval.SearchSource;
import org.lyceum.retrieval.SiteSearch;
import org.lyceum.ui.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One {@link SearchShelf} a language, all replaced together when content is read anew. */
@Component
class LuceneSiteSearch implements SiteSearch {

    static final int LONGEST_QUERY = 200;

    private static final Logger log = LoggerFactory.getLogger(LuceneSiteSearch.class);

    private final ObjectProvider<SearchSource> sources;
    private final Rebuilds rebuilds = new Rebuilds("search-index", this::rebuild);
    private volatile Map<Language, SearchShelf> shelves = Map.of();

    LuceneSiteSearch(ObjectProvider<SearchSource> sources) {
        this.sources = sources;
    }

    @Override
    public Found search(Language language, String words, SearchDocument.@Nullable Kind kind, int limit) {
        SearchShelf shelf = shelves.get(language);
        if (shelf == null || words.isBlank() || limit < 1) {
            return Found.NOTHING;
        }
        return shelf.search(words.substring(0, Math.min(words.length(), LONGEST_QUERY)), kind, limit);
    }

    @EventListener(ContentReloaded.class)
    void rebuildInBackground() {
        rebuilds.request();
    }

    void rebuild() {
        List<SearchDocument> all =
                sources.orderedStream().flatMap(source -> source.documents().stream()).toList();
        Map<Language, SearchShelf> fresh = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            fresh.put(language, new SearchShelf(language, in(language, all)));
        }
        shelves = fresh;
        log.info("Search knows {} documents", all.size());
    }

    private static List<SearchDocument> in(Language language, List<SearchDocument> all) {
        Map<String, SearchDocument> byKey = new LinkedHashMap<>();
        for (SearchDocument document : all) {
            String key = document.kind() + " " + document.key();
            if (document.language() == language) {
                byKey.put(key, document);
            } else if (document.language() == Language.EN) {
                byKey.putIfAbsent(key, document);
            }
        }
        return new ArrayList<>(byKey.values());
    }

    @PreDestroy
    void stop() {
        rebuilds.close();
    }
}
