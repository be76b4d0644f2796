package org.lyceum.learning.ui.activity;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;

/** Days without their year, as each language writes them. */
final class WeekWords {

    private WeekWords() {}

    static String day(LocalDate day, Locale locale) {
        DateFormat format = DateFormat.getInstanceForSkeleton(DateFormat.ABBR_MONTH_DAY, ULocale.forLocale(locale));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
