package org.lyceum.repair.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lyceum.repair.engine.tree.PythonParser;

class AlignmentTest {

    private final PythonParser parser = new PythonParser();

    @Test
    void shouldPairStatementsAcrossALoopThatOnlyOneProgramHas() {
        Statement one = Statement.of(parser.parse("def f(a):\n    t = 0\n    t += a[0]\n    return t\n"));
        Statement other = Statement.of(parser.parse("def f(a):\n    t = 0\n    for x in a:\n        t += a[0]\n    return t\n"));

        Alignment alignment = Alignment.of(one, other);

        assertThat(alignment.partners()).hasSize(5);
        assertThat(alignment.partners().entrySet()).allSatisfy(pair ->
                assertThat(pair.getKey().headerText()).isEqualTo(pair.getValue().headerText()));
        assertThat(alignment.cost()).isEqualTo(5);
    }

    @Test
    void shouldCostNothingForTheSameProgramInOtherLines() {
        Statement one = Statement.of(parser.parse("def f(a):\n    if a: return 1\n    return (2)\n"));
        Statement other = Statement.of(parser.parse("def f(a):\n  if a:\n    return 1\n\n  return 2 # two\n"));

        assertThat(Alignment.of(one, other).cost()).isZero();
    }
}
