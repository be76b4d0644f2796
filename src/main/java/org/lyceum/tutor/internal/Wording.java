package org.lyceum.tutor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lyceum.tutor.internal.Findings.Status;
import org.lyceum.tutor.internal.Hint.Step;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.springframework.stereotype.Component;

/**
 * Puts findings into words, one step a rung, from templates alone. Arguments come from the learner's program
 * and the visible tests; a text that would still give the answer away gives way to a more general one, so
 * that the first three rungs leak nothing by construction.
 */
@Component
public class Wording {

    private static final String GENERAL = DiagnosisKind.OTHER.key();

    /** When the answer happens to be a word of the general sentence itself, the line or case speaks alone. */
    private static final String SILENCE = "…";

    private final Messages messages;

    public Wording(Messages messages) {
        this.messages = messages;
    }

    List<Step> steps(Findings findings, int rung, Language language) {
        if (findings.status() == Status.WITHHELD) {
            return List.of(new Step(0, withheld(findings, language), findings.failing(), 0, "", List.of()));
        }
        List<Step> steps = new ArrayList<>();
        for (int step = 1; step <= rung; step++) {
            steps.add(step(findings, step, language));
        }
        return steps;
    }

    private String withheld(Findings findings, Language language) {
        boolean hidden = findings.failing() == null;
        if (!findings.unfinished()) {
            return text(language, hidden ? "tutor.withheld.hidden" : "tutor.withheld.text");
        }
        return joined(language,
                text(language, findings.search() == SearchEnd.OUT_OF_TIME ? "tutor.withheld.time" : "tutor.withheld.busy"),
                text(language, hidden ? "tutor.withheld.inputs" : "tutor.withheld.case"));
    }

    private Step step(Findings findings, int rung, Language language) {
        Diagnosis diagnosis = findings.diagnosis();
        return switch (rung) {
            case 1 -> new Step(1, joined(language,
                    safe(findings, language, diagnosis.kind(), "idea"), where(findings, language)), null, 0, "", List.of());
            case 2 -> question(findings, language);
            case 3 -> new Step(3, joined(language,
                    safe(findings, language, diagnosis.here(), "line"), more(findings, language)), null, diagnosis.line(), findings.code(), List.of());
            default -> new Step(4, text(language, "tutor.change", findings.changes().size()),
                    null, 0, "", findings.changes());
        };
    }

    private Step question(Findings findings, Language language) {
        String question = safe(findings, language, findings.diagnosis().kind(), "question");
        FailingCase failing = findings.failing();
        DiagnosisKind kind = findings.diagnosis().kind();
        boolean inputs = kind.ordinal() > DiagnosisKind.SYNTAX.ordinal() && findings.status() != Status.TRIED;
        String hidden = failing == null && inputs
                ? unlessSecret(findings, text(language, "tutor.case.hidden"), "") : "";
        return new Step(2, joined(language, hidden, question), failing, 0, "", List.of());
    }

    private String where(Findings findings, Language language) {
        if (findings.diagnosis().kind().aboutCases()) {
            return "";
        }
        SourceLines.Spot spot = findings.spot();
        String place = spot.place().name().toLowerCase(Locale.ROOT);
        String key = "tutor.where." + place;
        // A line number is no part of the answer, so it is left out of what is checked.
        return new LeakGuard(findings.secret()).allows(text(language, key, ""))
                ? text(language, key, spot.line()) : "";
    }

    private String more(Findings findings, Language language) {
        int others = findings.changes().size() - 1;
        String key = "tutor.more-places";
        return others > 0 ? unlessSecret(findings, text(language, key, others), "") : "";
    }

    /** The kind's own words, or the general ones where it has none or where its own would give too much away. */
    private String safe(Findings findings, Language language, DiagnosisKind kind, String part) {
        String general = unlessSecret(findings, text(language, "tutor.hint." + GENERAL + "." + part), SILENCE);
        String key = "tutor.hint." + kind.key() + "." + part;
        if (!messages.has(key)) {
            return general;
        }
        Object[] names = findings.diagnosis().names().stream()
                .map(name -> argument(name, language))
                .toArray();
        return unlessSecret(findings, messages.get(language, key, names), general);
    }

    private static String unlessSecret(Findings findings, String text, String otherwise) {
        return new LeakGuard(findings.secret()).allows(text) ? text : otherwise;
    }

    /** A trait that is not known is told by its key: the text chooses other words for it. */
    private String argument(String name, Language language) {
        if (name.startsWith("trait:")) {
            String[] parts = name.split(":");
            String trait = "tutor.trait." + parts[1];
            return messages.has(trait) && parts.length == 4
                    ? text(language, trait, Integer.valueOf(parts[2]), Integer.valueOf(parts[3]))
                    : CaseAnalysis.UNKNOWN_TRAIT;
        }
        if (!name.startsWith("type:")) {
            return Span.code(name);
        }
        String key = "tutor.type." + name.substring("type:".length()).toLowerCase(Locale.ROOT);
        return messages.has(key)
                ? text(language, key)
                : Span.code(name.substring("type:".length()));
    }

    private String text(Language language, String key, Object... arguments) {
        return messages.get(language, key, arguments);
    }

    /** Chinese and Japanese put no blank between sentences. */
    private static String joined(Language language, String... sentences) {
        String gap = language == Language.ZH_CN || language == Language.JA ? "" : " ";
        return Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(gap));
    }
}
