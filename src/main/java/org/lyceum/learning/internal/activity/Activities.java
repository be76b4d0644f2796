package org.lyceum.learning.internal.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lyceum.account.PersonId;
import org.lyceum.learning.PracticeLog;
import org.lyceum.learning.internal.LearningHistory;
import org.lyceum.ui.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Collects what a person did, here and in the modules with blocks in lessons. */
@Service
public class Activities {

    private final LearningHistory history;
    /** Lazily: those modules need this one. */
    private final ObjectProvider<PracticeLog> logs;

    public Activities(LearningHistory history, ObjectProvider<PracticeLog> logs) {
        this.history = history;
        this.logs = logs;
    }

    public Activity of(PersonId person) {
        List<Instant> lessons = new ArrayList<>();
        List<Instant> moments = new ArrayList<>();
        history.lessons(person).forEach(lesson -> {
            moments.add(lesson.startedAt());
            lesson.completedAt().ifPresent(lessons::add);
        });
        history.answers(person).forEach(answer -> moments.add(answer.at()));
        attempts(person).forEach(attempt -> moments.add(attempt.at()));
        moments.addAll(lessons);
        return new Activity(lessons, List.copyOf(passed(person).values()), moments);
    }

    /** When each exercise was passed for the first time, by its key, in that order. */
    public Map<String, Instant> passed(PersonId person) {
        Map<String, Instant> passed = new LinkedHashMap<>();
        attempts(person).stream().filter(PracticeLog.Attempt::passed)
                .forEach(attempt -> passed.putIfAbsent(attempt.key(), attempt.at()));
        return passed;
    }

    /** Oldest first. */
    public List<PracticeLog.Attempt> attempts(PersonId person) {
        return logs.stream().flatMap(log -> log.attempts(person).stream()).toList();
    }

    /** What an exercise is called, where there is one. */
    public Optional<PracticeLog.Title> title(String key, Language language) {
        return logs.stream().flatMap(log -> log.title(key, language).stream()).findFirst();
    }
}
