package org.lyceum.learning.internal.assignment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.PersonId;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentLibrary;
import org.lyceum.learning.Assignment;
import org.lyceum.ui.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the person who is signed in writes and hands in. Always their own work: no method takes a person. */
@Service
public class AssignmentDesk {

    /** Longest text, in characters; ten times the words that an assignment may ask for would fit. */
    public static final int MAX_LENGTH = 100_000;

    /** What came of handing in; everything but {@code DONE} keeps the draft and changes nothing. */
    public enum Result {
        DONE,
        TOO_SHORT,
        TOO_LONG,
        NOT_ASSESSED,
        UNCHANGED
    }

    /** A work with the points it got, if any. */
    public record Handed(Work work, Optional<Mark> mark) {}

    private final CurrentPerson currentPerson;
    private final ContentLibrary library;
    private final AssignmentStore store;
    private final Clock clock;

    AssignmentDesk(CurrentPerson currentPerson, ContentLibrary library, AssignmentStore store, Clock clock) {
        this.currentPerson = currentPerson;
        this.library = library;
        this.store = store;
        this.clock = clock;
    }

    public Optional<ContentItem<Assignment>> assignment(String course) {
        return library.find(Assignment.class, course + "/" + Assignment.NAME);
    }

    public Draft draft(String assignment) {
        return store.draft(me(), assignment).orElse(Draft.NEW);
    }

    /**
     * Saves when nobody saved since, which means another tab of the same person.
     *
     * @param version of the draft that was changed
     * @return the new version; empty when another tab saved in between, the text is too long, or there is no such
     *         assignment
     */
    @Transactional
    public Optional<Integer> save(String assignment, int version, String body, Levels levels) {
        boolean known = library.find(Assignment.class, assignment)
                .filter(item -> levels.allowed(item.value())).isPresent();
        if (!known || body.length() > MAX_LENGTH || !store.save(me(), assignment, version, body, levels)) {
            return Optional.empty();
        }
        return Optional.of(version + 1);
    }

    /** What was handed in so far, the last one last. */
    public List<Handed> handed(String assignment) {
        return store.works(me(), assignment).stream().map(work -> new Handed(work, store.mark(work.id()))).toList();
    }

    /**
     * Hands in a text against a version of the assignment.
     *
     * @throws IllegalArgumentException when there is no such version
     */
    @Transactional
    public Result handIn(String hash, Language language, String body, Levels levels) {
        ContentItem<Assignment> item = library.version(Assignment.class, hash)
                .orElseThrow(() -> new IllegalArgumentException("No such version"));
        int words = WordCount.of(body, language.locale());
        if (words < item.value().minWords()) {
            return Result.TOO_SHORT;
        }
        if (words > item.value().maxWords() || body.length() > MAX_LENGTH) {
            return Result.TOO_LONG;
        }
        if (!levels.complete(item.value())) {
            return Result.NOT_ASSESSED;
        }
        List<Work> earlier = store.works(me(), item.key());
        boolean same = !earlier.isEmpty() && earlier.getLast().body().equals(body)
                && earlier.getLast().levels().equals(levels);
        Work work = new Work(UUID.randomUUID(), me(), item.key(), earlier.size() + 1, hash, language.tag(), body,
                levels, clock.instant());
        return same || !store.handIn(work) ? Result.UNCHANGED : Result.DONE;
    }

    private PersonId me() {
        return currentPerson.require().id();
    }
}
