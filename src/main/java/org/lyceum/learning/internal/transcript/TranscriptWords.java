package org.lyceum.learning.internal.transcript;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lyceum.learning.internal.transcript.Transcript.CourseEntry;
import org.lyceum.learning.internal.transcript.Transcript.Entry;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;

/** The sentences of a transcript, which page and document share. Dates are those of the person it is about. */
public final class TranscriptWords {

    private final Transcript transcript;
    private final Language language;
    private final Messages messages;

    public TranscriptWords(Transcript transcript, Language language, Messages messages) {
        this.transcript = transcript;
        this.language = language;
        this.messages = messages;
    }

    public String get(String key, Object... arguments) {
        return messages.get(language, "learning.transcript." + key, arguments);
    }

    public String date(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale())
                .withZone(transcript.person().zone()).format(at);
    }

    public List<String> facts(CourseEntry course) {
        List<String> facts = new ArrayList<>();
        facts.add(get("begun", date(course.begunAt())));
        course.completedAt().ifPresent(at -> facts.add(get("completed", date(at))));
        facts.add(get("lessons", course.count(Transcript.Kind.LESSON), course.lessons()));
        if (course.count(Transcript.Kind.EXERCISE) > 0) {
            facts.add(get("exercises", course.count(Transcript.Kind.EXERCISE)));
        }
        if (course.minutes() > 0) {
            facts.add(get("minutes", course.minutes()));
        }
        return facts;
    }

    /** What kind of thing it is, with the points of an assignment. */
    public String kind(Entry entry) {
        String kind = get("kind." + entry.kind().name().toLowerCase(Locale.ROOT));
        if (entry.kind() != Transcript.Kind.ASSIGNMENT) {
            return kind;
        }
        return kind + " · " + entry.points()
                .map(points -> get("points", points.reached(), points.most()))
                .orElseGet(() -> get("not-marked"));
    }
}
