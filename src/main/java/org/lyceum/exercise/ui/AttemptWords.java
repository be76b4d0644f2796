package org.lyceum.exercise.ui;

import com.vaadin.flow.component.Component;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import org.lyceum.exercise.Submission;
import org.lyceum.exercise.internal.Attempts.Attempt;
import org.lyceum.ui.Language;

/** How an attempt is told: when it was, to the second because several may fall into a minute, and what became of it. */
final class AttemptWords {

    private AttemptWords() {}

    static String when(Attempt attempt, Language language, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(language.locale())
                .format(attempt.at().atZone(zone));
    }

    /** @param place where it is told */
    static String state(Attempt attempt, Component place) {
        Submission submission = attempt.submission();
        if (submission != null) {
            return place.getTranslation(
                    SubmissionWords.state(submission), submission.testsPassed(), submission.tests());
        }
        return place.getTranslation("exercise.history.kept."
                + Objects.requireNonNull(attempt.draft()).reason().name().toLowerCase(Locale.ROOT));
    }
}
