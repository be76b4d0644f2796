package org.lyceum.repair.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lyceum.repair.engine.tree.PythonParser;

class PatchCostTest {

    private static final String PROGRAM = "def f(a):\n    t = 0\n    for x in a:\n        t = x\n    return t\n";

    private final PythonParser parser = new PythonParser();
    private final PatchCost costs = new PatchCost(parser, PROGRAM);

    @Test
    void shouldCountTheNodesThatChange() {
        assertThat(costs.of(PROGRAM)).isZero();
        assertThat(costs.of(PROGRAM.replace("t = 0", "t = 1"))).isEqualTo(1);
        assertThat(costs.of(PROGRAM.replace("return t", "return t + 1"))).isEqualTo(3);
    }

    @Test
    void shouldChargeForWhatTheLearnerWroteAndIsNeverReachedAnyMore() {
        String answered = PROGRAM.replace("    t = 0\n", "    return sum(a)\n    t = 0\n");

        assertThat(costs.of(answered)).isGreaterThan(20);
    }

    @Test
    void shouldSeeForbiddenNamesButNotTheLearnersOwn() {
        Forbidden forbidden = new Forbidden(List.of("sorted", "list.sort"), parser);

        assertThat(forbidden.usedIn("def f(a):\n    return sorted(a)\n")).isTrue();
        assertThat(forbidden.usedIn("def f(a):\n    a.sort()\n")).isTrue();
        assertThat(forbidden.usedIn("def sorted(a):\n    return a\n\ndef f(a):\n    return sorted(a)\n")).isFalse();
        assertThat(forbidden.usedIn("def f(sort):\n    return sort\n")).isFalse();
    }
}
