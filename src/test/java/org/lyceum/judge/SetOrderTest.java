package org.lyceum.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.CallResult;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.PyValue;
import org.lyceum.sandbox.PythonLiteral;

class SetOrderTest {

    /** In the programs, {@code |} stands for a line break. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', value = {
        "def f(a):|    return list(set(a)); 2", "def f(a):|    return tuple( set (a)); 2", "def f(a):|    return ' '.join(set(a)); 2",
        "def f(a):|    s = set(a)|    return list(s); 3", "def f(a):|    s = {x for x in a}|    return [x * 2 for x in s]; 3",
        "def f(a):|    r = []|    for x in set(a):|        if x:|            r.append(x)|    return r; 3",
        "def f(a):|    return [x for x in set(a)]; 2", "def f(a):|    for x in set(a):|        yield x; 2",
        "def f(a):|    return sorted(set(a)); 0", "def f(a):|    return sorted(list(set(a))); 0",
        "def f(a):|    return len(list(set(a))); 0", "def f(a):|    return sorted([x for x in set(a)]); 0",
        "def f(a):|    for x in set(a):|        n = n + x|    r.append(n); 0", "def f(a):|    return {x: 1 for x in set(a)}; 0",
        "def f(a):|    seen = set()|    return [x for x in a if x not in seen]; 0", "def f(a):|    s = set(a)|    s = sorted(s)|    return list(s); 0",
        "def f(a):|    # list(set(a))|    return 'list(set(a))'; 0", "def f(a):|    return list(a); 0", "def f(a):|    d = {1: 2}|    return list(d); 0"
    })
    void shouldSeeWhereASetIsTakenInItsOwnOrder(String program, int line) {
        assertThat(SetOrder.line(program.replace('|', '\n'))).isEqualTo(line);
    }

    @Test
    void shouldWarnOnlyWhenThePassingAnswersHaveAnOrder() {
        String program = "def f(a):\n    return list(set(a))";

        assertThat(SetOrder.reliedOn(program, verdict("[1, 2]", true))).isEqualTo(2);
        assertThat(SetOrder.reliedOn(program, verdict("[1, 2]", false))).isZero();
        assertThat(SetOrder.reliedOn(program, verdict("[1]", true))).isZero();
        assertThat(SetOrder.reliedOn(program, verdict("7", true))).isZero();
    }

    @Test
    void shouldLeaveHugeAndStrangeTextsAlone() {
        assertThat(SetOrder.line("for ".repeat(60_000))).isZero();
        assertThat(SetOrder.line("'\\".repeat(4_000) + "[".repeat(1_000))).isZero();
    }

    private static Verdict verdict(String value, boolean passed) {
        PyValue answer = PythonLiteral.parse(value);
        TestCase test = new TestCase("1", Call.of("f([1, 2])"), new Expectation.Value(answer), true, 1, null);
        return new Verdict(null, List.of(),
                List.of(new TestVerdict(test, passed, new CallResult(new Outcome.Returned(answer), "", false))), 1);
    }
}
