package org.lyceum.learning.internal.activity;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.lyceum.account.Person;
import org.lyceum.ui.Language;

/**
 * Days and weeks of a person.
 *
 * @param begin first day of a week
 */
public record WeekCalendar(ZoneId zone, DayOfWeek begin) {

    public static WeekCalendar of(Person person) {
        return new WeekCalendar(person.zone(), begin(person.language()));
    }

    /**
     * By the CLDR's data for the region where most speakers of the language live. ICU finds that region; the JDK
     * answers Sunday for every language without one.
     */
    public static DayOfWeek begin(Language language) {
        int day = Calendar.getInstance(ULocale.forLanguageTag(language.tag())).getFirstDayOfWeek();
        return day == Calendar.SUNDAY ? DayOfWeek.SUNDAY : DayOfWeek.of(day - 1);
    }

    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    public Week week(Instant moment) {
        return new Week(day(moment).with(TemporalAdjusters.previousOrSame(begin)));
    }
}
