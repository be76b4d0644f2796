package org.lyceum.exercise.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lyceum.exercise.internal.ProgramTraits.Construct;

class ProgramTraitsTest {

    @Test
    void shouldTellLoopsFromComprehensions() {
        assertThat(constructs("for x in y:\n    pass\n")).containsExactly(Construct.FOR_LOOP);
        assertThat(constructs("a = [x for x in y]\nb = {\n  x: 1\n  for x in y}\n")).containsExactly(Construct.COMPREHENSION);
        assertThat(constructs("while True:\n    break\n")).containsExactly(Construct.WHILE_LOOP);
    }

    @Test
    void shouldSeeRecursionOnlyWithinTheFunctionItself() {
        assertThat(constructs("def f(n):\n    return f(n - 1)\n")).containsExactly(Construct.RECURSION);
        assertThat(constructs("def f(n):\n    return n\n\nprint(f(1))\n")).isEmpty();
        assertThat(constructs("def f(n):\n    def g(m):\n        return f(m)\n    return g(n)\n")).containsExactly(Construct.RECURSION);
        assertThat(constructs("class A:\n    def f(self):\n        return self.f()\n"))
                .containsExactly(Construct.RECURSION, Construct.CLASS);
        assertThat(constructs("def get(d):\n    return d.get(1)\n")).isEmpty();
    }

    @Test
    void shouldTellSlicesFromOtherColons() {
        assertThat(constructs("a = b[1:]\n")).containsExactly(Construct.SLICE);
        assertThat(constructs("a = {1: [2]}\ndef f(x: list[int]) -> int: return x[0]\n")).isEmpty();
    }

    @Test
    void shouldReadNothingInStringsAndComments() {
        ProgramTraits traits = ProgramTraits.of("""
                '''for a while: "yield"
                import nothing'''
                def f():  # sorted(x)
                    "lambda"
                    return 'it\\'s [for'
                """);

        assertThat(traits.constructs()).isEmpty();
        assertThat(traits.lines()).isEqualTo(2);
        assertThat(traits.libraries()).isEmpty();
    }

    @Test
    void shouldNameTheLibraries() {
        assertThat(ProgramTraits.of("import re, json\nfrom itertools import accumulate\n").libraries())
                .containsExactly("itertools", "json", "re");
    }

    @Test
    void shouldTakeAnyTextWithoutFailing() {
        for (String text : new String[] {"", "'", "'''", "\\", "((((", ")))", "\0", "def", "import", "f'{", "\t\t#", "é = 1"}) {
            assertThat(ProgramTraits.of(text).lines()).isBetween(0, 1);
        }
    }

    private static Iterable<Construct> constructs(String program) {
        return ProgramTraits.of(program).constructs();
    }
}
