package org.lyceum.learning.internal.feedback;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.PersonId;
import org.lyceum.content.ContentItem;
import org.lyceum.learning.Lesson;
import org.lyceum.learning.internal.Catalogue;
import org.lyceum.ui.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person who is signed in says about lessons. */
@Service
public class Feedback {

    /** Longest remark or report, in characters. */
    public static final int MAX_LENGTH = 4_000;
    private static final int MOST_OPEN = 50;

    private final CurrentPerson currentPerson;
    private final Catalogue catalogue;
    private final FeedbackStore store;
    private final Clock clock;

    Feedback(CurrentPerson currentPerson, Catalogue catalogue, FeedbackStore store, Clock clock) {
        this.currentPerson = currentPerson;
        this.catalogue = catalogue;
        this.store = store;
        this.clock = clock;
    }

    public Optional<Rating> rating(String lesson) {
        return store.rating(me(), lesson);
    }

    /** False when there is no such version of a lesson, the stars are not 1 to 5, or the remark is too long. */
    @Transactional
    public boolean rate(String hash, Language language, int stars, Rating.Reason reason, String remark) {
        Optional<ContentItem<Lesson>> lesson = catalogue.lessonVersion(hash);
        if (lesson.isEmpty() || stars < 1 || stars > 5 || remark.length() > MAX_LENGTH) {
            return false;
        }
        store.rate(me(), new Rating(lesson.get().key(), hash, language.tag(), stars, reason, remark.strip(), clock.instant()));
        return true;
    }

    /** False when there is no such version, nothing is said, it is too long, or 50 reports of this person wait. */
    @Transactional
    public boolean report(String hash, Language language, String section, String quote, String body) {
        Optional<ContentItem<Lesson>> lesson = catalogue.lessonVersion(hash);
        boolean fits = !body.isBlank() && body.length() <= MAX_LENGTH && section.length() <= 80;
        if (lesson.isEmpty() || !fits || store.open(me()) >= MOST_OPEN) {
            return false;
        }
        String words = quote.substring(0, Math.min(quote.length(), MAX_LENGTH));
        store.report(me(), new Report(UUID.randomUUID(), Optional.of(me()), lesson.get().key(), hash, language.tag(),
                section, words, body.strip(), Report.State.OPEN, "", clock.instant(), Optional.empty()));
        return true;
    }

    /** The newest first, with their answers. */
    public List<Report> reports() {
        return store.reports(me());
    }

    private PersonId me() {
        return currentPerson.require().id();
    }
}
