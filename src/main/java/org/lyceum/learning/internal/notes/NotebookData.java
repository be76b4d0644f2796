package org.lyceum.learning.internal.notes;

import java.util.Map;
import org.lyceum.account.PersonId;
import org.lyceum.learning.internal.PersonalRows;
import org.springframework.stereotype.Component;

/** Notes, highlights and bookmarks for the export, and their removal. */
@Component
class NotebookData implements PersonalRows {

    private final AnnotationStore store;

    NotebookData(AnnotationStore store) {
        this.store = store;
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of("notes.json", store.all(person), "bookmarks.json", store.bookmarks(person));
    }

    @Override
    public void erase(PersonId person) {
        store.erase(person);
    }
}
