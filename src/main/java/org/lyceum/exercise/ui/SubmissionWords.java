package org.lyceum.exercise.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.lyceum.exercise.Submission;
import org.lyceum.ui.Language;

/** How a submission is told in a line. */
final class SubmissionWords {

    private SubmissionWords() {}

    static String when(Submission submission, Language language, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(submission.submittedAt().atZone(zone));
    }

    /** Key of the state; its arguments are the passed and all tests. */
    static String state(Submission submission) {
        if (!submission.judged()) {
            return "exercise.history.waiting";
        }
        if (submission.passed()) {
            return "exercise.history.passed";
        }
        return submission.tests() == 0 ? "exercise.history.syntax" : "exercise.history.failed";
    }
}
