package org.lyceum.learning.internal.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a person did over time.
 *
 * @param lessons   when lessons were completed
 * @param exercises when exercises were passed for the first time
 * @param moments   all of that, and every beginning, answer and try: what makes a day a study day
 */
public record Activity(List<Instant> lessons, List<Instant> exercises, List<Instant> moments) {

    /**
     * A week in numbers.
     *
     * @param days on which something was done
     */
    public record Tally(Week week, int lessons, int exercises, int days) {

        /** Lessons and exercises together. */
        public int steps() {
            return lessons + exercises;
        }
    }

    /** Every week from the first to the last one, both included, oldest first. */
    public List<Tally> weeks(WeekCalendar calendar, Week first, Week last) {
        Map<Week, Integer> read = count(lessons, calendar);
        Map<Week, Integer> passed = count(exercises, calendar);
        Map<Week, Set<LocalDate>> days = new HashMap<>();
        moments.forEach(at -> days.computeIfAbsent(calendar.week(at), week -> new HashSet<>()).add(calendar.day(at)));
        int weeks = (int) ((last.first().toEpochDay() - first.first().toEpochDay()) / 7) + 1;
        return IntStream.range(0, Math.max(0, weeks))
                .mapToObj(n -> first.minus(-n))
                .map(week -> new Tally(week, read.getOrDefault(week, 0), passed.getOrDefault(week, 0),
                        days.getOrDefault(week, Set.of()).size()))
                .toList();
    }

    private static Map<Week, Integer> count(List<Instant> times, WeekCalendar calendar) {
        Map<Week, Integer> counts = new HashMap<>();
        times.forEach(at -> counts.merge(calendar.week(at), 1, Integer::sum));
        return counts;
    }
}
