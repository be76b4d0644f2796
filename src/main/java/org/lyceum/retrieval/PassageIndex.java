package org.lyceum.retrieval;

import java.util.List;
import java.util.Optional;
import org.lyceum.ui.Language;

/** Finds passages by words. Thread-safe; built anew in the background whenever content is reloaded. */
public interface PassageIndex {

    /**
     * Passages that match the words best, best first. Every hit is in the reader's language where the passage
     * exists in it; otherwise in English.
     *
     * @param words plain words in the reader's language or in English, no query syntax; what is beyond 400
     *              characters is not read
     * @return at most {@code limit} hits; empty when nothing matches or the first index is not built yet
     */
    List<Hit> search(Language language, String words, SearchScope scope, int limit);

    /** The passage of this key in the reader's language, else in English. */
    Optional<Passage> find(Language language, String key);
}
