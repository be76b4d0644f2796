package org.lyceum.learning.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Person;
import org.springframework.stereotype.Component;

/** Times as the person who looks writes them, in their zone. */
@Component
public class LocalTime {

    private final CurrentPerson currentPerson;
    private final Clock clock;

    LocalTime(CurrentPerson currentPerson, Clock clock) {
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    public String format(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale()).withZone(zone()).format(instant);
    }

    public String date(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).withZone(zone()).format(instant);
    }

    /** A day of a calendar, whatever the zone. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(day);
    }

    /** Hour and minute of this moment. */
    public String now() {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale()).withZone(zone()).format(clock.instant());
    }

    private static Locale locale() {
        return UI.getCurrentOrThrow().getLocale();
    }

    private ZoneId zone() {
        return currentPerson.find().map(Person::zone).orElse(ZoneOffset.UTC);
    }
}
