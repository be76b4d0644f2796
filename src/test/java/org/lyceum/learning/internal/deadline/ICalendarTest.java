package org.lyceum.learning.internal.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lyceum.learning.Deadline;

class ICalendarTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    @Test
    void shouldWriteDaysAndMoments() {
        ICalendar calendar = new ICalendar("Deadlines", NOW);
        calendar.add(new Deadline("course-c", DAY, Optional.empty(), "Finish C", "courses/c"), "ada@lyceum", "https://x/courses/c");
        calendar.add(new Deadline("exam-1", DAY, Optional.of(Instant.parse("2026-12-31T23:30:00Z")), "Exam", "e"), "ada@lyceum", "https://x/e");

        assertThat(calendar.text()).isEqualTo(String.join("\r\n",
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lyceum//Deadlines//EN", "CALSCALE:GREGORIAN",
                "NAME:Deadlines", "X-WR-CALNAME:Deadlines", "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H",
                "BEGIN:VEVENT", "UID:course-c-ada@lyceum", "DTSTAMP:20260301T090000Z", "DTSTART;VALUE=DATE:20261231",
                "DTEND;VALUE=DATE:20270101", "SUMMARY:Finish C", "URL:https://x/courses/c", "TRANSP:TRANSPARENT", "END:VEVENT",
                "BEGIN:VEVENT", "UID:exam-1-ada@lyceum", "DTSTAMP:20260301T090000Z", "DTSTART:20261231T233000Z",
                "DTEND:20261231T233000Z", "SUMMARY:Exam", "URL:https://x/e", "TRANSP:TRANSPARENT", "END:VEVENT",
                "END:VCALENDAR", ""));
    }

    @Test
    void shouldEscapeWhatWouldEndAValue() {
        assertThat(ICalendar.escape("a,b;c\\d")).isEqualTo("a\\,b\\;c\\\\d");
        assertThat(ICalendar.escape("one\r\ntwo\nthree")).isEqualTo("one\\ntwo\\nthree");
        assertThat(ICalendar.escape("bell\u0007")).isEqualTo("bell");
    }

    @Test
    void shouldLetNoTitleBeginALineOfItsOwn() {
        ICalendar calendar = new ICalendar("n", NOW);
        calendar.add(new Deadline("x", DAY, Optional.empty(), "C\r\nEND:VCALENDAR", "c"), "a", "u");

        assertThat(calendar.text().split("\r\n")).contains("SUMMARY:C\\nEND:VCALENDAR").containsOnlyOnce("END:VCALENDAR");
    }

    @Test
    void shouldFoldBetweenCharactersWhenALineIsLong() {
        String title = "「生成AIの基礎」を終える 🎓 ".repeat(12).strip();
        ICalendar calendar = new ICalendar(title, NOW);
        String text = calendar.text();

        assertThat(text.split("\r\n")).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text).doesNotContain("\ufffd");
        assertThat(text.replace("\r\n ", "")).contains("\r\nNAME:" + title + "\r\n");
    }
}
