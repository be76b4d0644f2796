package org.lyceum.learning.internal.notes;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.PersonId;
import org.lyceum.content.ContentItem;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.learning.Lesson;
import org.lyceum.learning.internal.Catalogue;
import org.lyceum.learning.internal.notes.Annotation.Colour;
import org.lyceum.ui.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes, highlights and bookmarks of the person who is signed in, and of nobody else. */
@Service
public class Notebook {

    /** Longest note, in characters: five pages. */
    public static final int MAX_NOTE = 10_000;
    private static final int MOST_IN_A_LESSON = 500;

    /** What came of saving. */
    public enum Outcome {
        DONE,
        /** The note had been changed or deleted elsewhere: this text was kept as a note of its own. */
        COPIED,
        /** Longer than {@link #MAX_NOTE}; nothing was saved. */
        TOO_LONG,
        /** More was selected than {@link Quote#MAX_LENGTH}. */
        QUOTE_TOO_LONG,
        /** The lesson is gone or has very many notes already. */
        REFUSED
    }

    /** @param annotation as it is stored now; empty when nothing was */
    public record Saved(Outcome outcome, Optional<Annotation> annotation) {}

    /** @param section empty for the lesson as a whole */
    public record Bookmark(String lesson, String section, Instant createdAt) {}

    private final CurrentPerson currentPerson;
    private final Catalogue catalogue;
    private final AnnotationStore store;
    private final Clock clock;

    Notebook(CurrentPerson currentPerson, Catalogue catalogue, AnnotationStore store, Clock clock) {
        this.currentPerson = currentPerson;
        this.catalogue = catalogue;
        this.store = store;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<Annotation> of(String lesson) {
        return store.of(me(), lesson);
    }

    /** By lesson, oldest first. */
    public List<Annotation> all() {
        return store.all(me());
    }

    /** @param section anchor of the English text; one that it does not have counts as the beginning */
    @Transactional
    public Saved add(String lesson, Language language, String section, Quote quote, Colour colour, String body) {
        Optional<ContentItem<Lesson>> item = catalogue.lesson(lesson);
        if (item.isEmpty() || store.count(me(), lesson) >= MOST_IN_A_LESSON) {
            return new Saved(Outcome.REFUSED, Optional.empty());
        }
        if (quote.exact().length() > Quote.MAX_LENGTH) {
            return new Saved(Outcome.QUOTE_TOO_LONG, Optional.empty());
        }
        if (body.length() > MAX_NOTE) {
            return new Saved(Outcome.TOO_LONG, Optional.empty());
        }
        String anchor = anchors(item.get()).contains(section) ? section : "";
        Annotation note = new Annotation(UUID.randomUUID(), lesson, item.get().hash(), language.tag(), anchor,
                quote, quote.exact().isEmpty() ? Colour.NONE : colour, body, 1, clock.instant());
        store.insert(me(), note);
        return new Saved(Outcome.DONE, Optional.of(note));
    }

    /**
     * Changes a note when it is still as the person saw it. When another tab was faster, both texts are kept: the
     * other one where it is, this one as a new note beside it.
     *
     * @param seen as it was when the person began to write
     */
    @Transactional
    public Saved change(Annotation seen, String body, Colour colour) {
        if (body.length() > MAX_NOTE) {
            return new Saved(Outcome.TOO_LONG, Optional.empty());
        }
        Colour kept = seen.quote().exact().isEmpty() ? Colour.NONE : colour;
        if (store.change(me(), seen.id(), seen.version(), body, kept)) {
            return new Saved(Outcome.DONE, store.find(me(), seen.id()));
        }
        Optional<Annotation> other = store.find(me(), seen.id());
        if (other.isPresent() && other.get().body().equals(body) && other.get().colour() == kept) {
            return new Saved(Outcome.DONE, other); // the same text from both tabs
        }
        if (store.count(me(), seen.lesson()) >= MOST_IN_A_LESSON) {
            return new Saved(Outcome.REFUSED, Optional.empty());
        }
        Annotation copy = seen.with(UUID.randomUUID(), body, clock.instant());
        store.insert(me(), copy);
        return new Saved(Outcome.COPIED, Optional.of(copy));
    }

    /** False when it was changed elsewhere since; it is kept then. */
    @Transactional
    public boolean remove(Annotation seen) {
        return store.remove(me(), seen.id(), seen.version()) || store.find(me(), seen.id()).isEmpty();
    }

    public List<Bookmark> bookmarks() {
        return store.bookmarks(me()).stream()
                .map(row -> new Bookmark(row.lesson(), row.section(), row.createdAt())).toList();
    }

    /** Sections of a lesson that are bookmarked. */
    public Set<String> bookmarked(String lesson) {
        return bookmarks().stream().filter(mark -> mark.lesson().equals(lesson)).map(Bookmark::section)
                .collect(Collectors.toSet());
    }

    /** Sets a bookmark or takes it away; true when it is set now. Sections that do not exist get none. */
    @Transactional
    public boolean toggleBookmark(String lesson, String section) {
        Optional<ContentItem<Lesson>> item = catalogue.lesson(lesson);
        if (item.isEmpty() || !section.isEmpty() && !anchors(item.get()).contains(section)) {
            return false;
        }
        if (store.addBookmark(me(), lesson, section)) {
            return true;
        }
        store.removeBookmark(me(), lesson, section);
        return false;
    }

    private static List<String> anchors(ContentItem<Lesson> lesson) {
        return MarkdownRenderer.outline(lesson.value().text(Language.EN).markdown()).headings().stream()
                .map(heading -> heading.anchor()).toList();
    }

    private PersonId me() {
        return currentPerson.require().id();
    }
}
