package org.lyceum.repair.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.lyceum.repair.engine.mutate.Mutation;
import org.lyceum.repair.engine.mutate.Mutators;
import org.lyceum.repair.engine.tree.PythonParser;

class PatchTest {

    private static final String PROGRAM = """
            def f(items, n):
                total = 1
                for i in range(n):
                    if items[i] > total:
                        total += items[i]
                print(total)
            """;

    @RepeatedTest(40)
    void shouldLeadFromTheOriginalToTheResultAfterAnyThreeSteps(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        PythonParser parser = new PythonParser();
        Patch patch = Patch.none(PROGRAM);
        for (int step = 0; step < 3; step++) {
            List<Map.Entry<String, Mutation>> all =
                    List.copyOf(Mutators.of(parser.parse(patch.text()), "f").byText().entrySet());
            Map.Entry<String, Mutation> next = all.get(random.nextInt(all.size()));
            patch = patch.then(next.getValue(), next.getKey());
        }

        assertThat(new Mutation(patch.edits(), 1).applyTo(PROGRAM)).isEqualTo(patch.text());
        assertThat(patch.size()).isPositive();
    }
}
