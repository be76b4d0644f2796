package org.lyceum.repair.engine.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lyceum.repair.EditKind;
import org.lyceum.repair.engine.tree.PythonParser;

class MutatorsTest {

    private final PythonParser parser = new PythonParser();

    /** In the programs, {@code |} stands for a line break and {@code _} for one step of indentation. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "def f(a):|_return a < 1          ; def f(a):|_return a <= 1            ; WRONG_OPERATOR",
        "def f(a):|_return a + 1          ; def f(a):|_return a - 1             ; WRONG_CALCULATION",
        "def f(a, b):|_return a and b     ; def f(a, b):|_return a or b         ; WRONG_CONNECTIVE",
        "def f(a):|_n = 1|_a += n|_return a; def f(a):|_n = 1|_a = n|_return a  ; WRONG_UPDATE",
        "def f(a):|_for n in a:|__t = n|_return t; def f(a):|_for n in a:|__t += n|_return t; REPLACED_NOT_ADDED",
        "def f(a):|_return a[3]           ; def f(a):|_return a[2]              ; OFF_BY_ONE",
        "def f(a, i):|_return a[i]        ; def f(a, i):|_return a[i - 1]       ; OFF_BY_ONE",
        "def f(a, n):|_return a[:n]       ; def f(a, n):|_return a[:n + 1]      ; OFF_BY_ONE",
        "def f(n):|_for i in range(n):|__print(i); def f(n):|_for i in range(n + 1):|__print(i); WRONG_LOOP_BOUND",
        "def f(n):|_for i in n:|__print(i); def f(n):|_for i in range(n):|__print(i); WRONG_TYPE",
        "def f(a, b):|_return a           ; def f(a, b):|_return b              ; WRONG_VARIABLE",
        "def f(a):|_t = 1|_for x in a:|__t *= x|_return t; def f(a):|_t = 0|_for x in a:|__t *= x|_return t; WRONG_INITIAL_VALUE",
        "def f(a):|_return True           ; def f(a):|_return False             ; WRONG_CONSTANT",
        "def f(a):|_print(a * 2)          ; def f(a):|_return a * 2             ; PRINTED_INSTEAD_OF_RETURNED",
        "def f(a):|_b = a * 2             ; def f(a):|_b = a * 2|_return b      ; MISSING_RETURN",
        "def f(a):|_for x in a:|__y = x|__return y; def f(a):|_for x in a:|__y = x|_return y; RETURN_TOO_EARLY",
        "def f(a):|_if a:|__return 1      ; def f(a):|_if not a:|__return 1     ; NEGATED_CONDITION",
        "def f(a):|_if 1 in a:|__return 1 ; def f(a):|_if 1 not in a:|__return 1; NEGATED_CONDITION",
        "def f(a):|_return a              ; def f(a):|_return str(a)            ; WRONG_TYPE",
        "def f(a, x):|_a += x|_return a   ; def f(a, x):|_a += [x]|_return a    ; WRONG_TYPE",
        "def f(total):|_return totl       ; def f(total):|_return total         ; MISSPELT_NAME",
        "def g(a):|_return a              ; def f(a):|_return a                 ; MISSPELT_NAME",
        "def f(a):|_for x in a:|__a.remove(x); def f(a):|_for x in a[:]:|__a.remove(x); CHANGED_ARGUMENT",
        "def f(a, b):|_a.append(b)|_return a; def f(a, b):|_a.extend(b)|_return a; WRONG_METHOD",
        "def f(a):|_a = a.sort()|_return a; def f(a):|_a.sort()|_return a       ; WRONG_METHOD",
        "def f(a):|_return a.sort()       ; def f(a):|_return sorted(a)         ; WRONG_METHOD",
        "def f(a):|_a.sort()|_return a    ; def f(a):|_a.sort(reverse=True)|_return a; OTHER",
        "def f(a):|_return sorted(a, lambda x: x[1]); def f(a):|_return sorted(a, key=lambda x: x[1]); OTHER",
        "def f(a):|_return set(a)         ; def f(a):|_return list(dict.fromkeys(a)); WRONG_TYPE",
        "def f(a):|_return a.upper        ; def f(a):|_return a.upper()         ; MISSING_CALL",
        "def f(a):|_a = 1|_return a       ; def f(a):|_return a                 ; OTHER",
        "def f(i):|_while i < 9:|__print(i); def f(i):|_while i < 9:|__print(i)|__i += 1; OTHER",
    })
    void shouldProposeTheMendingOfACommonMistake(String wrong, String right, EditKind kind) {
        Map<String, Mutation> proposals = Mutators.of(parser.parse(program(wrong)), "f").byText();

        assertThat(proposals).containsKey(program(right));
        assertThat(proposals.get(program(right)).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "def f(a)|_return a               ; def f(a):|_return a",
        "def f(a):|_if a = 1:|__return a  ; def f(a):|_if a == 1:|__return a",
        "def f(a):|_if a:|__return 1|_else if a > 1:|__return 2; def f(a):|_if a:|__return 1|_elif a > 1:|__return 2",
        "def f(a):|_return len(a          ; def f(a):|_return len(a)",
        "def f(a):|_return a)             ; def f(a):|_return a",
        "def f(a):|_return \"x            ; def f(a):|_return \"x\"",
        "def f(a):|return a               ; def f(a):|_return a",
        "def f(a):|__b = a|_return b      ; def f(a):|_b = a|_return b",
        "def f(a):|_return a =< 1         ; def f(a):|_return a <= 1",
        "def f(a):|_print a               ; def f(a):|_print(a)",
    })
    void shouldProposeTheMendingOfASlipThatStopsPython(String wrong, String right) {
        Map<String, Mutation> proposals = Mutators.slips(parser.parse(program(wrong)), "f").byText();

        assertThat(proposals).containsKey(program(right));
    }

    @Test
    void shouldKeepCommentsAndFormattingAndCountLettersBeyondAscii() {
        String wrong = "def f(naïve, b):\n\t# 漢字 und 𝒳\n\treturn   naïve  <  b   # fertig é\n";

        Map<String, Mutation> proposals = Mutators.of(parser.parse(wrong), "f").byText();

        assertThat(proposals).containsKey("def f(naïve, b):\n\t# 漢字 und 𝒳\n\treturn   naïve  <=  b   # fertig é\n");
        Mutation mutation = proposals.get("def f(naïve, b):\n\t# 漢字 und 𝒳\n\treturn   naïve  <=  b   # fertig é\n");
        assertThat(mutation.edits()).singleElement().satisfies(edit -> {
            assertThat(edit.line()).isEqualTo(3);
            assertThat(edit.before()).isEqualTo("<");
            assertThat(edit.after()).isEqualTo("<=");
            assertThat(wrong.substring(edit.start(), edit.start() + 1)).isEqualTo("<");
        });
    }

    @ParameterizedTest
    @CsvSource({"''", "'\n\n'", "'%%%% not python ((('", "'a = 1'", "'def'", "'class A:\n  def m(self):\n    return 1'",
        "'# only a comment'", "'def f(a):\n\tif a:\n        return 1\n  return 2'", "'def f(a): return a; b = 1'"})
    void shouldNotFailOnOddPrograms(String text) {
        assertThat(Mutators.of(parser.parse(text), "f").all()).isNotNull();
        assertThat(Mutators.slips(parser.parse(text), "f").all()).isNotNull();
    }

    private static String program(String line) {
        return line.strip().replace("|__", "\n        ").replace("|_", "\n    ").replace("|", "\n") + "\n";
    }
}
