package org.lyceum.exam.internal.sitting;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.lyceum.account.Person;
import org.lyceum.exam.internal.form.ExamPaper;
import org.lyceum.exam.internal.sitting.SittingRefused.Reason;
import org.springframework.stereotype.Component;

/** Who may sit an exam now. The database's constraints hold the same, whatever is overlooked here. */
@Component
public class Eligibility {

    private final Prerequisites prerequisites;
    private final Clock clock;

    public Eligibility(Prerequisites prerequisites, Clock clock) {
        this.prerequisites = prerequisites;
        this.clock = clock;
    }

    /**
     * @param earlier the person's sittings of this exam, the last first
     * @throws SittingRefused with the first reason that holds
     */
    public void require(Person person, ExamPaper exam, List<Sitting> earlier) {
        if (!prerequisites.missing(person.id(), exam).isEmpty()) {
            throw new SittingRefused(Reason.PREREQUISITES);
        }
        if (exam.window() != null && !exam.window().holds(clock.instant())) {
            throw new SittingRefused(Reason.WINDOW, exam.window().opens());
        }
        if (exam.attempts() != null && earlier.size() >= exam.attempts()) {
            throw new SittingRefused(Reason.NO_ATTEMPTS_LEFT);
        }
        Instant notBefore = notBefore(exam, earlier);
        if (clock.instant().isBefore(notBefore)) {
            throw new SittingRefused(Reason.COOL_DOWN, notBefore);
        }
    }

    /** From when on the next attempt may start. */
    public static Instant notBefore(ExamPaper exam, List<Sitting> earlier) {
        return earlier.stream().map(Sitting::closedAt).filter(Objects::nonNull).max(Comparator.naturalOrder())
                .map(closed -> closed.plus(exam.coolDown()))
                .orElse(Instant.EPOCH);
    }
}
