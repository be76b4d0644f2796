package org.lyceum.repair.engine.donor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lyceum.repair.engine.flow.EditScript;
import org.lyceum.repair.engine.tree.PythonParser;

class DonorsTest {

    private static final String COUNTER = """
            def count(words, wanted):
                hits = 0
                for w in words:
                    if w == wanted:
                        hits += 1
                return hits
            """;
    private static final String LEARNERS = """
            def count(texts, target):
                n = 0
                for t in texts:
                    if t != target:
                        n += 1
                return n
            """;

    private final PythonParser parser = new PythonParser();

    @Test
    void shouldKeepProgramsThatDifferInNamesAloneOnce() {
        String renamed = COUNTER.replace("hits", "number").replace("words", "all_words") + "# done\n";

        assertThat(new Donors(List.of(COUNTER, renamed, COUNTER.replace("== wanted", "is wanted")), "count", parser).size())
                .isEqualTo(2);
    }

    @Test
    void shouldWriteARightProgramInTheNamesOfTheLearner() {
        EditScript script = new Donors(List.of(COUNTER), "count", parser).nearest(parser.parse(LEARNERS), 1).getFirst();

        assertThat(script.steps()).hasSize(1);
        assertThat(script.apply(script.steps())).isEqualTo(LEARNERS.replace("!=", "=="));
    }

    @Test
    void shouldGiveAPlainNameToAVariableThatTheLearnerDoesNotHave() {
        EditScript script = new Donors(List.of(COUNTER), "count", parser)
                .nearest(parser.parse("def count(a, b):\n    return a.count\n"), 1).getFirst();

        assertThat(script.apply(script.steps())).contains("number = 0", "for item in a:").doesNotContain("hits").doesNotContain(" w ");
    }

    @Test
    void shouldOfferTheCheapestChoicesFirstAndNoTextTwice() {
        String other = "def count(xs, x):\n    return xs.count(x)\n";
        Transplants transplants = new Transplants(
                new Donors(List.of(COUNTER, other), "count", parser).nearest(parser.parse(LEARNERS), 2));

        List<Transplants.Transplant> choices = transplants.next(50, 100, new HashSet<>());

        assertThat(choices.getFirst().text()).isEqualTo(LEARNERS.replace("!=", "=="));
        assertThat(choices).isSortedAccordingTo(java.util.Comparator.comparingDouble(Transplants.Transplant::cost));
        assertThat(choices).extracting(Transplants.Transplant::text).doesNotHaveDuplicates();
        assertThat(transplants.whole()).hasSize(2);
    }
}
