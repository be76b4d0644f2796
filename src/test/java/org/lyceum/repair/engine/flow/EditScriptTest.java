package org.lyceum.repair.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lyceum.repair.engine.tree.PythonParser;

class EditScriptTest {

    private static final String LEARNERS = """
            def largest(items):   # of a list
                best = 0
                # look at each
                for item in items:
                    if item > best: best = item  # better

                return item
            """;

    private final PythonParser parser = new PythonParser();

    @ParameterizedTest
    @ValueSource(strings = {
        LEARNERS,
        "def f(a):\n\tif a:\n\t\treturn 1\n\telif a == 2:\n\t\treturn 2\n\telse: return 3",
        "def f(a):\n  x = 1; y = 2\n  while a: a -= 1; x += a\n  else:\n    pass\n  return x, y\n\n\n# end\n",
        "import math\n\ndef f(a):\n    try:\n        return g(a)\n    except ValueError:\n        return None\n    finally:\n"
                + "        print('done')\n\ndef g(a): return a\n",
        "def f(a):\n    return [x\n        for x in a\n        if x]  # all\n\n    \"\"\" text\n  of two lines \"\"\"\n"
    })
    void shouldGiveTheProgramAsItWasTypedWhenNoStepIsTaken(String program) {
        assertThat(script(program, "def g(b):\n    return b + 1\n").apply(List.of())).isEqualTo(program);
    }

    @Test
    void shouldGiveTheOtherProgramInTheLinesOfTheFirstWhenAllStepsAreTaken() {
        EditScript script = script(LEARNERS, """
                def largest(items):
                    best = items[0]
                    for item in items:
                        if item > best:
                            best = item
                    return best
                """);

        assertThat(script.steps()).hasSize(2);
        assertThat(script.apply(script.steps())).isEqualTo(LEARNERS.replace("best = 0", "best = items[0]")
                .replace("return item", "return best"));
    }

    @Test
    void shouldTakeOneStepWithoutTheOther() {
        EditScript script = script("def f(a, b):\n    if a < b:\n        return a\n",
                "def f(a, b):\n    if a <= b:\n        return a\n    return b\n");

        assertThat(script.steps()).extracting(Step::cost).containsExactly(1.0, 3.0);
        assertThat(script.apply(script.steps().subList(0, 1))).isEqualTo("def f(a, b):\n    if a <= b:\n        return a\n");
        assertThat(script.apply(script.steps().subList(1, 2)))
                .isEqualTo("def f(a, b):\n    if a < b:\n        return a\n    return b\n");
    }

    @Test
    void shouldWrapWhatTheLearnerWroteInTheConditionThatIsMissing() {
        EditScript script = script("def f(a):\n  t = 0\n  for x in a:\n    # all\n    t += x\n  return t\n",
                "def f(a):\n    t = 0\n    for x in a:\n        if x > 0:\n            t += x\n    return t\n");

        assertThat(script.steps()).singleElement().isInstanceOf(Step.Insert.class);
        assertThat(script.apply(script.steps()))
                .isEqualTo("def f(a):\n  t = 0\n  for x in a:\n    if x > 0:\n    # all\n      t += x\n  return t\n");
    }

    @Test
    void shouldUnwrapWhatStandsUnderAConditionTooMany() {
        EditScript script = script("def f(a):\n    for x in a:\n        if x:\n            print(x)\n",
                "def f(a):\n    for x in a:\n        print(x)\n");

        assertThat(script.apply(script.steps())).isEqualTo("def f(a):\n    for x in a:\n        print(x)\n");
    }

    @Test
    void shouldKeepAChainOfConditionsAChain() {
        EditScript script = script("def f(a):\n    if a == 1:\n        return 'x'\n    else:\n        return 'z'\n",
                "def f(a):\n    if a == 1:\n        return 'x'\n    elif a == 2:\n        return 'y'\n    else:\n        return 'z'\n");

        assertThat(script.apply(script.steps())).isEqualTo(
                "def f(a):\n    if a == 1:\n        return 'x'\n    elif a == 2:\n        return 'y'\n    else:\n        return 'z'\n");
    }

    @Test
    void shouldNotLetWordsGrowTogether() {
        EditScript script = script("def f(a, b):\n    return a<b\n", "def f(a, b):\n    return a in b\n");

        assertThat(script.apply(script.steps())).isEqualTo("def f(a, b):\n    return a in b\n");
    }

    private EditScript script(String from, String to) {
        Statement first = Statement.of(parser.parse(from));
        Statement second = Statement.of(parser.parse(to));
        return EditScript.between(first, second, Alignment.of(first, second));
    }
}
