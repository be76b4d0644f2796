package org.lyceum.exam.internal.sitting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Person;
import org.lyceum.exam.internal.form.ExamPaper;
import org.lyceum.exam.internal.form.ExamShelf;
import org.springframework.stereotype.Service;

/** Exams as the person who is signed in sees them. */
@Service
public class ExamDesk {

    private final CurrentPerson current;
    private final ExamShelf shelf;
    private final Sittings sittings;
    private final SittingStore store;
    private final Eligibility eligibility;
    private final Prerequisites prerequisites;

    public ExamDesk(CurrentPerson current, ExamShelf shelf, Sittings sittings, SittingStore store, Eligibility eligibility,
            Prerequisites prerequisites) {
        this.current = current;
        this.shelf = shelf;
        this.sittings = sittings;
        this.store = store;
        this.eligibility = eligibility;
        this.prerequisites = prerequisites;
    }

    /**
     * An exam and what the person has to do with it.
     *
     * @param mine    their sittings, the last first
     * @param open    the one that goes on
     * @param refused why no other can be begun now; null when one can
     * @param missing courses to complete first
     */
    public record Offer(ExamPaper paper, List<Sitting> mine, Optional<Sitting> open, @Nullable SittingRefused refused,
            List<String> missing) {}

    public List<Offer> offers() {
        Person person = current.require();
        return shelf.papers().stream().filter(paper -> !shelf.pool(paper).isEmpty()).map(paper -> offer(person, paper)).toList();
    }

    /** Makes a sitting of the person's ready, or gives the one that is open. */
    public Sitting prepare(String exam) {
        return sittings.prepare(current.require(), exam);
    }

    /** The person's own sitting; empty for everybody else's. */
    public Optional<Sitting> mine(UUID id) {
        return sittings.of(current.require().id(), id).map(sitting -> sittings.submitIfOver(sitting.id()));
    }

    public Optional<ExamPaper> paper(Sitting sitting) {
        return shelf.version(sitting.examVersion());
    }

    private Offer offer(Person person, ExamPaper paper) {
        List<Sitting> mine = store.of(person.id(), paper.key());
        SittingRefused refused = null;
        try {
            eligibility.require(person, paper, mine);
        } catch (SittingRefused reason) {
            refused = reason;
        }
        return new Offer(paper, mine, mine.stream().filter(Sitting::isOpen).findFirst(), refused,
                prerequisites.missing(person.id(), paper));
    }
}
