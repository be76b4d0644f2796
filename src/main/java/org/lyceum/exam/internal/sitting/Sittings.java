package org.lyceum.exam.internal.sitting;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.account.Restriction;
import org.lyceum.account.Restrictions;
import org.lyceum.exam.internal.form.ExamPaper;
import org.lyceum.exam.internal.form.ExamShelf;
import org.lyceum.exam.internal.form.FormDraw;
import org.lyceum.exam.internal.sitting.SittingRefused.Reason;
import org.lyceum.ui.Language;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a sitting, each one transaction. Every one may be asked for again: the second time it answers what the
 * first time did. Whose sitting it is, the caller has checked; see {@link #of}.
 */
@Service
public class Sittings {

    private final SittingStore store;
    private final SignalLog signals;
    private final ExamShelf shelf;
    private final Eligibility eligibility;
    private final Accommodations accommodations;
    private final Restrictions restrictions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Sittings(SittingStore store, SignalLog signals, ExamShelf shelf, Eligibility eligibility,
            Accommodations accommodations, Restrictions restrictions, Clock clock) {
        this.store = store;
        this.signals = signals;
        this.shelf = shelf;
        this.eligibility = eligibility;
        this.accommodations = accommodations;
        this.restrictions = restrictions;
        this.clock = clock;
    }

    /** The person's own; empty for one that does not exist and for somebody else's alike. */
    public Optional<Sitting> of(PersonId person, UUID id) {
        return store.find(id).filter(sitting -> sitting.person().equals(person));
    }

    /**
     * Makes a sitting ready, or gives the one that is open already. The time does not run yet.
     *
     * @throws SittingRefused when the person may not sit it now
     * @throws NoSuchElementException for an unknown exam
     */
    @Transactional
    public Sitting prepare(Person person, String exam) {
        ExamPaper paper = shelf.paper(exam).orElseThrow();
        List<Sitting> earlier = store.of(person.id(), exam);
        Optional<Sitting> open = earlier.stream().filter(Sitting::isOpen).findFirst();
        if (open.isPresent()) {
            return open.get();
        }
        eligibility.require(person, paper, earlier);
        Sitting sitting = new Sitting(UUID.randomUUID(), person.id(), exam, paper.version(), earlier.size() + 1,
                SittingState.READY, person.language(), 0, paper.minutes(),
                accommodations.extraMinutes(person.id(), exam), random.nextLong(),
                Eligibility.notBefore(paper, earlier), clock.instant(), null, null, null, null, null, null, null);
        store.insert(sitting, paper.attempts());
        return store.of(person.id(), exam).getFirst();
    }

    /**
     * Draws the form, starts the clock and closes everything that could help, all at once. On one that is running it is
     * {@link #takeOver}: the first answer may have been lost on its way.
     *
     * @return with the epoch that the device works under from now on
     * @throws SittingRefused when it may not start now
     */
    @Transactional
    public Sitting start(UUID id, Language language) {
        Sitting sitting = store.lock(id).orElseThrow();
        if (sitting.state() == SittingState.RUNNING) {
            return takeOver(id);
        }
        if (sitting.state() != SittingState.READY) {
            throw new SittingRefused(Reason.CLOSED);
        }
        Instant now = clock.instant();
        if (now.isBefore(sitting.notBefore())) {
            throw new SittingRefused(Reason.COOL_DOWN, sitting.notBefore());
        }
        // as it is now: the exam may have been mended since the sitting was made ready
        ExamPaper paper = shelf.paper(sitting.exam()).orElseThrow(() -> new SittingRefused(Reason.NO_FORM));
        int extra = accommodations.extraMinutes(sitting.person(), sitting.exam());
        Instant deadline = now.plus(Duration.ofMinutes(paper.minutes() + (long) extra));
        try {
            store.start(id, sitting.person(), paper.version(), language, paper.minutes(), extra, now, deadline);
        } catch (DuplicateKeyException e) {
            throw new SittingRefused(Reason.ANOTHER_RUNNING);
        }
        List<FormDraw.Drawn> form;
        try {
            form = FormDraw.draw(paper, shelf.pool(paper), store.seen(sitting.person(), sitting.exam()), sitting.formSeed());
        } catch (IllegalArgumentException e) {
            throw new SittingRefused(Reason.NO_FORM);
        }
        store.insertForm(id, form);
        close(sitting, deadline);
        return store.find(id).orElseThrow();
    }

    /** The device that asks goes on; what older ones send from now on is evidence only. */
    @Transactional
    public Sitting takeOver(UUID id) {
        Sitting sitting = store.lock(id).orElseThrow();
        if (sitting.state() != SittingState.RUNNING) {
            throw new SittingRefused(Reason.CLOSED);
        }
        int epoch = store.raiseEpoch(id);
        signals.add(id, epoch, new Signal(Signal.Kind.SECOND_DEVICE, "", null), clock.instant());
        return store.find(id).orElseThrow();
    }

    @Transactional
    public void chooseLanguage(UUID id, Language language) {
        store.lock(id).filter(Sitting::isOpen).ifPresent(sitting -> store.setLanguage(id, language));
    }

    /** Moves the deadline of one that runs. Who may do that is for the caller to check. */
    @Transactional
    public Sitting extend(UUID id, int minutes) {
        Sitting sitting = store.lock(id).orElseThrow();
        if (sitting.state() != SittingState.RUNNING || sitting.deadline() == null) {
            throw new SittingRefused(Reason.CLOSED);
        }
        Instant deadline = sitting.deadline().plus(Duration.ofMinutes(minutes));
        store.extend(id, minutes, deadline);
        close(sitting, deadline);
        return store.find(id).orElseThrow();
    }

    /** Hands in. Nothing happens where it was handed in before. Marking follows; see {@code Scoring}. */
    @Transactional
    public Sitting submit(UUID id) {
        return submit(store.lock(id).orElseThrow(), "PERSON");
    }

    /** Hands in what is over; asked by a job, and by everybody who looks at the sitting. */
    @Transactional
    public Sitting submitIfOver(UUID id) {
        Sitting sitting = store.lock(id).orElseThrow();
        return sitting.isOver(clock.instant()) ? submit(sitting, "DEADLINE") : sitting;
    }

    /** Sittings that are over and that nobody has handed in. */
    public List<UUID> over() {
        return store.overSince(clock.instant().minus(Sitting.GRACE));
    }

    private Sitting submit(Sitting sitting, String by) {
        if (sitting.state() == SittingState.READY) {
            throw new SittingRefused(Reason.CLOSED);
        }
        if (sitting.state() == SittingState.RUNNING) {
            store.submit(sitting.id(), clock.instant(), by);
            restrictions.open(sitting.id());
        }
        return store.find(sitting.id()).orElseThrow();
    }

    private void close(Sitting sitting, Instant deadline) {
        restrictions.close(new Restriction(
                sitting.person(), Restriction.Kind.EXAM, sitting.id(), sitting.path(), deadline.plus(Sitting.GRACE)));
    }
}
