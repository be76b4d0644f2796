package org.lyceum.retrieval;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lyceum.ui.Language;

/**
 * Search for people: forgives a typing error, completes the last word, and shows why something was found. The
 * tutor cites from {@link PassageIndex} instead, which forgives nothing. Thread-safe.
 */
public interface SiteSearch {

    /**
     * @param words plain words as typed, no query syntax; what is beyond 200 characters is not read
     * @param kind  null for every kind
     */
    Found search(Language language, String words, SearchDocument.@Nullable Kind kind, int limit);

    /**
     * @param hits   best first
     * @param counts how many there are of each kind, whatever kind was asked for; kinds with none are absent
     */
    record Found(List<SearchHit> hits, Map<SearchDocument.Kind, Integer> counts) {

        public static final Found NOTHING = new Found(List.of(), Map.of());
    }
}
