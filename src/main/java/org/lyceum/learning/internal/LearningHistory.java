package org.lyceum.learning.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lyceum.account.PersonId;
import org.springframework.stereotype.Service;

/** When a person began, answered and finished what. Whoever calls has checked who may know it. */
@Service
public class LearningHistory {

    public record Enrolled(String course, Instant at, Optional<Instant> completedAt) {}

    /** @param hash version of the lesson that was seen last */
    public record Read(String lesson, String hash, Instant startedAt, Optional<Instant> completedAt) {}

    public record Answered(String lesson, String check, boolean correct, Instant at) {}

    private final LearningRecords records;

    LearningHistory(LearningRecords records) {
        this.records = records;
    }

    /** In the order of enrolment. */
    public List<Enrolled> courses(PersonId person) {
        return records.enrolments(person).stream()
                .map(row -> new Enrolled(row.course(), row.enrolledAt().toInstant(),
                        Optional.ofNullable(row.completedAt()).map(OffsetDateTime::toInstant)))
                .toList();
    }

    /** In the order in which they were begun. */
    public List<Read> lessons(PersonId person) {
        return records.lessons(person).values().stream()
                .map(row -> new Read(row.lesson(), row.hash(), row.startedAt().toInstant(),
                        Optional.ofNullable(row.completedAt()).map(OffsetDateTime::toInstant)))
                .sorted(Comparator.comparing(Read::startedAt))
                .toList();
    }

    /** Oldest first. */
    public List<Answered> answers(PersonId person) {
        return records.answers(person).stream()
                .map(row -> new Answered(row.lesson(), row.checkId(), row.correct(), row.answeredAt().toInstant()))
                .toList();
    }
}
