package org.lyceum.tutor.internal;

import java.util.List;

/**
 * What went wrong with a program.
 *
 * @param kind  says which idea is at stake (rungs 1 and 2)
 * @param here  says what is wrong in the line (rung 3); differs from {@code kind} where the symptom shows in one
 *              place and the proven repair is in another
 * @param line  1-based line to look at, 0 when none can be named
 * @param names for the texts, taken from the learner's program and the exercise: names, or types as
 *              {@code type:list}
 */
public record Diagnosis(DiagnosisKind kind, DiagnosisKind here, int line, List<String> names) {

    static Diagnosis of(DiagnosisKind kind, int line, String... names) {
        return new Diagnosis(kind, kind, line, List.of(names));
    }
}
