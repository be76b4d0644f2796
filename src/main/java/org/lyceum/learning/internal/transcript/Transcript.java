package org.lyceum.learning.internal.transcript;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lyceum.account.Person;
import org.lyceum.ui.Language;

/**
 * What a person has done.
 *
 * @param madeAt  the moment it is true of
 * @param courses in the order of enrolment
 */
public record Transcript(Person person, Instant madeAt, List<CourseEntry> courses) {

    /** The name it is about: the legal one, where the person has given it. */
    public String name() {
        return person.legalName().isBlank() ? person.displayName() : person.legalName();
    }

    public boolean hasLegalName() {
        return !person.legalName().isBlank();
    }

    /** @param language that the text is written in */
    public record Title(String text, Language language) {}

    /**
     * A course that was begun.
     *
     * @param minutes estimated time of the lessons that were completed
     * @param lessons that the course has now
     * @param entries what was done in it, in the order of time
     */
    public record CourseEntry(String key, Title title, Instant begunAt, Optional<Instant> completedAt, int minutes,
            int lessons, List<Entry> entries) {

        public long count(Kind kind) {
            return entries.stream().filter(entry -> entry.kind() == kind).count();
        }
    }

    public enum Kind {
        LESSON,
        EXERCISE,
        ASSIGNMENT
    }

    /**
     * A lesson that was completed, an exercise that was passed, or an assignment that was handed in.
     *
     * @param points of an assignment that was marked
     */
    public record Entry(Kind kind, Title title, Instant at, Optional<Points> points) {}

    public record Points(int reached, int most) {}
}
