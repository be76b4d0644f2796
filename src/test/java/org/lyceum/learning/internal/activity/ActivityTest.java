package org.lyceum.learning.internal.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lyceum.learning.internal.activity.Activity.Tally;
import org.lyceum.ui.Language;

class ActivityTest {

    private static final WeekCalendar MADRID = new WeekCalendar(ZoneId.of("Europe/Madrid"), DayOfWeek.MONDAY);

    @Test
    void shouldBeginWeeksWhereTheLanguageIsAtHome() {
        Map<Language, DayOfWeek> begins = Stream.of(Language.values())
                .collect(Collectors.toMap(language -> language, WeekCalendar::begin));

        assertThat(begins).isEqualTo(Map.of(
                Language.EN, DayOfWeek.SUNDAY, Language.ES, DayOfWeek.MONDAY, Language.PT, DayOfWeek.SUNDAY,
                Language.FR, DayOfWeek.MONDAY, Language.DE, DayOfWeek.MONDAY,
                Language.ZH_CN, DayOfWeek.MONDAY, Language.JA, DayOfWeek.SUNDAY));
    }

    @Test
    void shouldCountByTheZoneOfThePersonWhenItIsAnotherWeekThere() {
        Instant sundayNight = Instant.parse("2026-03-01T23:30:00Z"); // Monday, 2 March in Madrid
        Activity activity = new Activity(List.of(sundayNight), List.of(), List.of(sundayNight));
        WeekCalendar newYork = new WeekCalendar(ZoneId.of("America/New_York"), DayOfWeek.MONDAY);
        Week march2 = new Week(LocalDate.of(2026, 3, 2));

        assertThat(activity.weeks(MADRID, march2.minus(1), march2))
                .containsExactly(new Tally(march2.minus(1), 0, 0, 0), new Tally(march2, 1, 0, 1));
        assertThat(activity.weeks(newYork, march2.minus(1), march2))
                .containsExactly(new Tally(march2.minus(1), 1, 0, 1), new Tally(march2, 0, 0, 0));
    }

    @Test
    void shouldKeepSevenDaysWhenTheClockChanges() {
        Week change = MADRID.week(Instant.parse("2026-03-29T01:30:00Z"));

        assertThat(change).isEqualTo(new Week(LocalDate.of(2026, 3, 23)));
        assertThat(MADRID.week(Instant.parse("2026-03-29T21:59:59Z"))).isEqualTo(change);
        assertThat(MADRID.week(Instant.parse("2026-03-29T22:00:00Z"))).isEqualTo(change.next());
    }

    @Test
    void shouldCountADayOnceHoweverMuchWasDone() {
        Instant morning = Instant.parse("2026-03-03T08:00:00Z");
        Activity activity = new Activity(List.of(morning), List.of(morning, morning.plusSeconds(60)),
                List.of(morning, morning.plusSeconds(60), morning.plusSeconds(7200)));
        Week week = MADRID.week(morning);

        Tally tally = activity.weeks(MADRID, week, week).getFirst();

        assertThat(tally).isEqualTo(new Tally(week, 1, 2, 1));
        assertThat(tally.steps()).isEqualTo(3);
    }
}
