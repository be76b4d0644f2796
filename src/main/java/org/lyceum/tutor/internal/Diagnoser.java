package org.lyceum.tutor.internal;

import java.util.List;
import java.util.Optional;
import org.lyceum.judge.TestVerdict;
import org.lyceum.repair.Edit;
import org.lyceum.sandbox.Outcome;

/**
 * Names what went wrong. What was observed comes first, since it can be explained as it is; what only the
 * repair tells comes after it. Where both are known, the observation gives the idea and the repair the line.
 */
final class Diagnoser {

    private Diagnoser() {}

    static Diagnosis diagnose(Facts facts) {
        if (facts.verdict().syntax() != null) {
            return SyntaxDiagnosis.of(facts.verdict().syntax(), facts.source());
        }
        Diagnosis observed = observe(facts);
        if (facts.repair() == null) {
            return observed;
        }
        Diagnosis repaired = fromRepair(facts);
        if (observed.kind() == DiagnosisKind.OTHER) {
            return repaired;
        }
        // The line of a misspelt name is known as well as it can be; elsewhere the repair knows better.
        boolean sameLine = observed.line() == repaired.line();
        boolean sameThing = observed.kind() == repaired.kind() || misspelt(observed.kind()) && sameLine;
        if (sameThing || repaired.kind() == DiagnosisKind.OTHER) {
            return new Diagnosis(observed.kind(), sameThing ? observed.kind() : DiagnosisKind.OTHER,
                    repaired.line(), observed.names());
        }
        // Names belong to the observation; the texts for the line of a repair take theirs from the line itself.
        return new Diagnosis(observed.kind(), repaired.kind(), repaired.line(), observed.names());
    }

    private static boolean misspelt(DiagnosisKind kind) {
        return kind == DiagnosisKind.MISSPELT_NAME || kind == DiagnosisKind.MISSPELT_METHOD;
    }

    private static Diagnosis fromRepair(Facts facts) {
        Edit edit = facts.repair().edits().getFirst();
        DiagnosisKind kind = DiagnosisKind.of(edit.kind());
        if (kind == DiagnosisKind.UNKNOWN_NAME) {
            return PythonTokens.names(edit.before()).stream()
                    .findFirst()
                    .map(name -> Diagnosis.of(kind, edit.line(), name))
                    .orElse(Diagnosis.of(DiagnosisKind.OTHER, edit.line()));
        }
        return Diagnosis.of(kind, edit.line());
    }

    private static Diagnosis observe(Facts facts) {
        if (!facts.verdict().forbidden().isEmpty()) {
            String name = facts.verdict().forbidden().getFirst();
            return Diagnosis.of(DiagnosisKind.FORBIDDEN_NAME, lineOf(facts.source(), name), name);
        }
        if (facts.failing().isEmpty()) {
            return Diagnosis.of(DiagnosisKind.OTHER, 0);
        }
        return stopped(facts)
                .or(() -> raised(facts))
                .or(() -> flooded(facts))
                .or(() -> ValueDiagnosis.of(facts))
                .orElse(Diagnosis.of(DiagnosisKind.OTHER, 0));
    }

    private static Optional<Diagnosis> stopped(Facts facts) {
        for (TestVerdict test : facts.failing()) {
            if (!(test.actual().outcome() instanceof Outcome.Stopped stopped)) {
                continue;
            }
            switch (stopped.reason()) {
                case CPU, WALL, STEPS -> {
                    return Optional.of(Diagnosis.of(
                            DiagnosisKind.ENDLESS_LOOP, SourceLines.onlyWhile(facts.source())));
                }
                case MEMORY -> {
                    return Optional.of(Diagnosis.of(DiagnosisKind.MEMORY, 0));
                }
                case EXIT -> {
                    return Optional.of(Diagnosis.of(DiagnosisKind.EXITS, lineOf(facts.source(), "exit")));
                }
                case FAULT, NOT_RUN -> {
                    // Says nothing about the program.
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Diagnosis> raised(Facts facts) {
        TestVerdict first = facts.first();
        return first.actual().outcome() instanceof Outcome.Raised raised
                ? Optional.of(ExceptionDiagnosis.of(raised, first.test().expected(), facts))
                : Optional.empty();
    }

    private static Optional<Diagnosis> flooded(Facts facts) {
        return facts.failing().stream().anyMatch(test -> test.actual().truncated())
                ? Optional.of(Diagnosis.of(DiagnosisKind.OUTPUT_FLOOD, lineOf(facts.source(), "print")))
                : Optional.empty();
    }

    /** The only line that uses the name, 0 when there are none or several. */
    static int lineOf(String source, String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        List<String> lines = SourceLines.all(source);
        int found = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (PythonTokens.names(lines.get(i)).contains(last)) {
                if (found > 0) {
                    return 0;
                }
                found = i + 1;
            }
        }
        return found;
    }
}
