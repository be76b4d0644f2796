package org.lyceum.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lyceum.judge.CaseFinding.Agree;
import org.lyceum.judge.CaseFinding.Differ;
import org.lyceum.judge.CaseFinding.Fault;
import org.lyceum.judge.CaseFinding.Unusable;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.PythonLiteral;
import org.lyceum.sandbox.pool.PoolSettings;
import org.lyceum.sandbox.pool.WorkerPool;

/** The learner's own test cases, tried on right and wrong programs in the real sandbox. */
class OwnCasesTest {

    private static final String CORRECT = "def clip(value, low, high):\n    return min(max(value, low), high)\n";
    private static final String GOOD = "[((5, 1, 9), 5), ((0, 1, 9), 1), ((12, 1, 9), 9)]";
    private static final Limits LIMITS = new Limits(Duration.ofMillis(1500), Duration.ofSeconds(10), 1000, 0);

    @TempDir
    static Path scratch;

    private static WorkerPool pool;

    @BeforeAll
    static void start() {
        pool = new WorkerPool(PoolSettings.in(scratch).withWorkers(1).withAotCache(false));
    }

    @AfterAll
    static void stop() {
        pool.close();
    }

    @Test
    void shouldPassWhenTheRightProgramIsAcceptedAndTheWrongOneIsNot() {
        Verdict verdict = judge("print('hi')\ndef cases():\n    return " + GOOD,
                Map.of("right", CORRECT, "wrong", CORRECT.replace("max(value, low)", "value")));

        assertThat(verdict.passed()).isTrue();
        assertThat(verdict.tests().get(0).finding()).isEqualTo(new Agree());
        assertThat(verdict.tests().get(0).actual().stdout()).isEqualTo("hi\n");
        assertThat(verdict.tests().get(1).finding())
                .isEqualTo(new Differ(2, "clip", PythonLiteral.parse("(0, 1, 9)"), PythonLiteral.parse("1")));
        assertThat(verdict.tests().get(1).actual().outcome()).isEqualTo(new Outcome.Returned(PythonLiteral.parse("0")));
        assertThat(((Differ) verdict.tests().get(1).finding()).call()).isEqualTo("clip(0, 1, 9)");
    }

    @Test
    void shouldTellTheFirstCaseThatContradictsARightProgram() {
        Verdict verdict = judge("def cases():\n    return [((5, 1, 9), 5), ((0, 1, 9), 0), ((1, 2, 3), 1)]",
                Map.of("right", CORRECT, "wrong", "def clip(value, low, high):\n    return None"));

        assertThat(verdict.tests()).extracting(TestVerdict::passed).containsExactly(false, true);
        assertThat(verdict.tests().getFirst().finding())
                .isEqualTo(new Differ(2, "clip", PythonLiteral.parse("(0, 1, 9)"), PythonLiteral.parse("0")));
    }

    @Test
    void shouldFailWhenNoCaseNoticesTheWrongProgram() {
        Verdict verdict = judge("def cases():\n    return [((5, 1, 9), 5)]",
                Map.of("right", CORRECT, "wrong", CORRECT.replace("max(value, low)", "value")));

        assertThat(verdict.tests()).extracting(TestVerdict::passed).containsExactly(true, false);
        assertThat(verdict.tests().getLast().finding()).isEqualTo(new Agree());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "while True: pass|STOPPED", "raise ValueError(value)|RAISED", "return object()|RETURNED", "return 5.0|RETURNED",
        "return value == 5|RETURNED"
    })
    void shouldCountAnEndlessLoopAnExceptionAnUnreadableValueAndAnotherTypeAsADifference(String body, String ending) {
        Verdict verdict = judge("def cases():\n    return [((5, 1, 9), 5)]",
                Map.of("right", CORRECT, "wrong", "def clip(value, low, high):\n    " + body));

        assertThat(verdict.passed()).isTrue();
        Outcome outcome = verdict.tests().getLast().actual().outcome();
        assertThat(outcome.getClass().getSimpleName().toUpperCase()).isEqualTo(ending);
        assertThat(outcome instanceof Outcome.Raised raised ? raised.frames() : List.of()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "x = 1|MISSING|0", "def cases(): return 1 / 0|FAILED|0", "def cases(n): return []|FAILED|0",
        "def cases():\\n    while True: pass|FAILED|0", "exit()|FAILED|0",
        "def cases(): return None|NO_LIST|0", "def cases(): return (((1, 2, 3), 1),)|NO_LIST|0",
        "def cases(): yield ((1, 2, 3), 1)|NO_LIST|0", "def cases(): return []|EMPTY|0",
        "def cases(): return [((1, 1, 1), 1)] * 5|TOO_MANY|4", "def cases(): return [((1, 1, 1), 1), [(1, 1, 1), 1]]|NO_PAIR|2",
        "def cases(): return [((1, 1, 1), 1, 2)]|NO_PAIR|1", "def cases(): return [(5, 1)]|NO_TUPLE|1",
        "def cases(): return [((1, 1, 1), object())]|UNREADABLE|1", "def cases(): return [(([cases], 1, 1), 1)]|UNREADABLE|1",
        "def cases(): return [((1, 1, 1), 1)] * 60000|UNREADABLE|0",
    })
    void shouldFailEveryTestWithTheReasonWhenTheCasesCannotBeUsed(String source, Fault fault, int number) {
        Verdict verdict = judge(source.replace("\\n", "\n"), Map.of("right", CORRECT, "wrong", CORRECT));

        assertThat(verdict.tests()).hasSize(2).allSatisfy(test -> {
            assertThat(test.passed()).isFalse();
            assertThat(test.finding()).isEqualTo(new Unusable(fault, number));
        });
        assertThat(verdict.passed()).isFalse();
    }

    @Test
    void shouldKeepTheLearnersOwnLinesWhenTheirProgramRaises() {
        Verdict verdict = judge("def cases():\n    return [][1]", Map.of("right", CORRECT));

        assertThat(verdict.tests().getFirst().actual().outcome()).isEqualTo(new Outcome.Raised(
                "IndexError", "list index out of range", List.of(new Outcome.Frame("cases", 2))));
    }

    @Test
    void shouldGiveEveryKindOfValueToTheProgramsAsItWas() {
        String values = "[(x, x) for x in ((float('inf'),), (float('-inf'),), ({frozenset({1}), frozenset()},), (-0.0,), "
                + "({(1, frozenset()): b'\\xff'},), ('\\ud800\\n\"\\'',), (10**5000,), (-10**5000,), (set(),), (None, True))]";

        Verdict verdict = judge("def cases():\n    return " + values + "[:4]", Map.of("right", "def clip(*xs):\n    return xs"));
        Verdict more = judge("def cases():\n    return " + values + "[4:8]", Map.of("right", "def clip(*xs):\n    return xs"));

        assertThat(verdict.tests().getFirst().finding()).isEqualTo(new Agree());
        assertThat(more.tests().getFirst().finding()).isEqualTo(new Agree());
    }

    @Test
    void shouldKeepTheLearnersProgramAwayFromThePrograms() {
        String hostile = "import builtins, sys\nbuiltins.min = builtins.max = lambda *a: 42\nsys.modules['clip'] = None\n"
                + "def clip(*a): return 42\ndef cases():\n    return [((5, 1, 9), 42)]";

        assertThat(judge(hostile, Map.of("right", CORRECT)).passed()).isFalse();
    }

    @Test
    void shouldSayThatItDoesNotCompileOrUsesAForbiddenName() throws Exception {
        assertThat(judge("def cases(:", Map.of("right", CORRECT)).syntax()).isNotNull();

        TestSuite suite = TestSuiteReader.read("""
                {"version": 1, "kind": "mutants", "function": "clip", "forbid": ["max"],
                 "tests": [{"program": "right", "accept": true}]}""").withPrograms(Map.of("right", CORRECT));
        Verdict verdict = new Judge(pool).judge(Program.of("def cases():\n    return [((max(1, 2), 1, 9), 2)]"), suite, LIMITS);
        assertThat(verdict.forbidden()).containsExactly("max");
        assertThat(verdict.tests()).allMatch(TestVerdict::passed);
        assertThat(verdict.passed()).isFalse();
    }

    private static Verdict judge(String source, Map<String, String> programs) {
        List<TestCase> tests = programs.keySet().stream().sorted()
                .map(name -> new TestCase(name, org.lyceum.sandbox.Call.of("cases()"),
                        new Expectation.Acceptance(name, name.equals("right")), true, 1, null))
                .collect(Collectors.toList());
        TestSuite suite = new TestSuite(TestSuite.Kind.MUTANTS, 0, List.of(), tests, new Mutants("clip", 4, programs));
        return new Judge(pool).judge(Program.of(source), suite, LIMITS);
    }
}
