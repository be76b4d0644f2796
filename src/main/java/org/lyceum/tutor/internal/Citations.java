package org.lyceum.tutor.internal;

import java.util.List;
import java.util.Optional;
import org.lyceum.retrieval.Hit;
import org.lyceum.retrieval.Passage;
import org.lyceum.retrieval.PassageIndex;
import org.lyceum.retrieval.SearchScope;
import org.lyceum.ui.Language;
import org.springframework.stereotype.Component;

/**
 * Chooses the passage to read again. Searched in English, in which every course has its concept names; the
 * passage found is then shown in the reader's language, so that the choice does not depend on it.
 */
@Component
public class Citations {

    private static final int CANDIDATES = 6;

    private final PassageIndex index;

    public Citations(PassageIndex index) {
        this.index = index;
    }

    Optional<Passage> choose(Task task, DiagnosisKind kind, LeakGuard guard, Language language) {
        String concepts = String.join(" ", task.concepts()).replace('-', ' ');
        // The mistake weighs more than the topic of the exercise, which its whole lesson is about.
        String words = kind.words() + " " + kind.words() + " " + concepts;
        SearchScope scope = SearchScope.around(task.key());
        List<Hit> hits = index.search(Language.EN, words, scope, CANDIDATES);
        if (hits.isEmpty()) {
            hits = index.search(language, task.title() + " " + concepts, scope, CANDIDATES);
        }
        return hits.stream()
                .map(hit -> index.find(language, hit.passage().key()).orElse(hit.passage()))
                .filter(passage -> guard.allows(passage.heading() + "\n" + passage.lessonTitle()))
                .findFirst();
    }
}
