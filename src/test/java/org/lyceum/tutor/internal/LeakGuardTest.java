package org.lyceum.tutor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lyceum.tutor.internal.Samples.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lyceum.tutor.internal.Findings.Status;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;

class LeakGuardTest {

    private final Wording wording = new Wording(new Messages());

    @Test
    void shouldKeepSecretWhatOnlyTheRepairContains() {
        Task task = task(visible("total([1, 5])", number(6)));

        LeakGuard guard = LeakGuard.of(task, "def total(xs):\n    return max(xs)", "def total(xs):\n    return sum(xs) * 5 - 77");

        assertThat(guard.secret()).containsExactlyInAnyOrder("sum", "*", "-", "77");
    }

    @Test
    void shouldReadProseAsWordsAndCodeAsTokens() {
        LeakGuard guard = new LeakGuard(Set.of("in", "sum", "<=", "0"));

        assertThat(guard.allows("Look in the loop: it is < or > here.")).isTrue();
        assertThat(guard.allows("Use the sum.")).isFalse();
        assertThat(guard.allows("Start with 0.")).isFalse();
        assertThat(guard.allows("Use <= here.")).isFalse();
        assertThat(guard.allows("The line " + Span.code("x in y") + ".")).isFalse();
        assertThat(guard.allows("The line " + Span.code("x < y") + ".")).isTrue();
    }

    /** Mutates programs at random, and reads the first three rungs in all languages for what the repair inserts. */
    @Test
    void shouldNeverSayWhatTheRepairInserts() {
        var random = new Random(7);
        List<String> words = List.of("result", "numbers", "total", "len", "range", "sum", "list", "set", "return",
                "break", "sorted", "text", "0", "1", "2", "+", "-", "<=", ">", "not", "in", "copy", "value", "line",
                "'yes'", "None", "lower", "strip", "ValueError", "case", "name", "loop", "position", "zéro", "Index");
        DiagnosisKind[] kinds = DiagnosisKind.values();
        int worded = 0;
        for (int round = 0; round < 3_000; round++) {
            String program = words(random, words, 6);
            String repaired = program + "\n    " + words(random, words, 3);
            Task task = task(visible("total([1])", number(1)));
            LeakGuard guard = LeakGuard.of(task, program, repaired);
            String name = program.split("\\s")[1];
            DiagnosisKind kind = kinds[random.nextInt(kinds.length)];
            Findings findings = new Findings(Status.PROVEN, new Diagnosis(kind, kind, 2, List.of(name, name)),
                    new SourceLines.Spot(SourceLines.Place.CONDITION, 0), null,
                    SourceLines.line(program, 1), Change.between(program, repaired), null, guard.secret(), 3, 0, 1, 4,
                    SearchEnd.COMPLETE);
            Language language = Language.values()[random.nextInt(7)];

            for (Hint.Step step : wording.steps(findings, 3, language)) {
                Set<String> said = new TreeSet<>();
                for (Span span : Span.of(step.text())) {
                    said.addAll(span.code() ? PythonTokens.of(span.text()) : names(span.text()));
                }
                said.addAll(PythonTokens.of(step.code()));
                said.retainAll(guard.secret());
                assertThat(said).as("%s %s rung %s: %s", language, kind, step.rung(), step.text()).isEmpty();
                worded++;
            }
        }
        assertThat(worded).isEqualTo(9_000);
    }

    /** Words of prose that are more than grammar. */
    private static Set<String> names(String prose) {
        Set<String> names = new TreeSet<>(PythonTokens.words(prose));
        names.removeAll(Set.of("a", "as", "e", "i", "if", "in", "is", "o", "or", "and", "not", "for", "from", "with",
                "while", "y"));
        return names;
    }

    private static String words(Random random, List<String> words, int count) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chosen.add(words.get(random.nextInt(words.size())));
        }
        return String.join(" ", chosen);
    }
}
