package org.lyceum.learning.internal.deadline;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lyceum.learning.Deadline;

/**
 * A calendar as text, after RFC 5545; the name and the pause between two readings after RFC 7986. Days are events of the
 * whole day that leave the person free ({@code TRANSPARENT}).
 */
final class ICalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    /** Octets in a line without its end, section 3.1. */
    private static final int LONGEST = 75;

    private final StringBuilder text = new StringBuilder();
    private final Instant now;

    ICalendar(String name, Instant now) {
        this.now = now;
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Lyceum//Deadlines//EN");
        line("CALSCALE", "GREGORIAN");
        line("NAME", escape(name));
        line("X-WR-CALNAME", escape(name)); // what most programs read
        line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        line("X-PUBLISHED-TTL", "PT6H");
    }

    /** @param scope makes the id unique in the world */
    void add(Deadline deadline, String scope, String address) {
        line("BEGIN", "VEVENT");
        line("UID", deadline.id() + "-" + scope);
        line("DTSTAMP", MOMENT.format(now));
        deadline.at().ifPresentOrElse(at -> {
            line("DTSTART", MOMENT.format(at));
            line("DTEND", MOMENT.format(at));
        }, () -> {
            line("DTSTART;VALUE=DATE", DAY.format(deadline.day()));
            line("DTEND;VALUE=DATE", DAY.format(deadline.day().plusDays(1)));
        });
        line("SUMMARY", escape(deadline.title()));
        line("URL", address);
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    /** To be called once, at the end. */
    String text() {
        line("END", "VCALENDAR");
        return text.toString();
    }

    /** Section 3.3.11; other control characters may not stand in a calendar at all. */
    static String escape(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
                .replaceAll("\\R", "\\\\n").replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }

    /** Folds after at most 75 octets, and never within a character, section 3.1. */
    private void line(String name, String value) {
        String line = name + ":" + value;
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
            i += character.length();
        }
        text.append("\r\n");
    }
}
