package org.lyceum.exam.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lyceum.exam.internal.form.ExamPaper;
import org.lyceum.exam.internal.form.ExamShelf;
import org.lyceum.exam.internal.sitting.Sitting;
import org.lyceum.exam.web.SittingState.Words;
import org.lyceum.ui.ItemPlayer;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.springframework.stereotype.Component;

/** The words of the sitting's page. Numbers and times are put in by the browser. */
@Component
class SittingWords {

    static final List<String> LABELS = List.of("facts", "check", "check-storage", "check-storage-no", "check-network",
            "check-network-no", "signals", "signal-focus", "signal-paste", "signal-device", "signal-network", "signals-kept",
            "language", "integrity", "integrity-agree", "start", "started", "time-left", "time-hide", "time-show", "time-over",
            "saved", "saving", "unsaved", "offline", "problem", "question", "question-answered", "question-flagged", "navigator",
            "previous", "next", "flag", "flagged", "review", "review-lead", "review-open", "review-flagged", "review-all",
            "back", "submit", "submit-sure", "submit-open", "cancel", "done", "done-text", "done-over", "result", "home",
            "elsewhere", "elsewhere-text", "take-over", "tab", "tab-text", "again", "pass-gone", "pass-gone-text",
            "minutes-left", "loading");

    private final ExamShelf shelf;
    private final Messages messages;

    SittingWords(ExamShelf shelf, Messages messages) {
        this.shelf = shelf;
        this.messages = messages;
    }

    Words of(Sitting sitting, Language language) {
        ExamPaper.Words paper = shelf.version(sitting.examVersion()).map(found -> found.words(language))
                .orElseGet(() -> new ExamPaper.Words(sitting.exam(), "", "", Map.of()));
        Map<String, String> labels = new LinkedHashMap<>();
        LABELS.forEach(label -> labels.put(label, messages.get(language, "exam.sitting." + label, "{0}", "{1}", "{2}")));
        return new Words(language.tag(), paper.title(), paper.instructions(), labels, ItemPlayer.labels(messages, language));
    }
}
