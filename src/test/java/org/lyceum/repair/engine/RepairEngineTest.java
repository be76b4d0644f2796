package org.lyceum.repair.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lyceum.judge.TestSuite;
import org.lyceum.judge.TestSuiteException;
import org.lyceum.judge.TestSuiteReader;
import org.lyceum.repair.EditKind;
import org.lyceum.repair.RepairOutcome;
import org.lyceum.repair.RepairOutcome.Status;
import org.lyceum.repair.RepairRequest;
import org.lyceum.repair.RepairWire;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.pool.PoolSettings;
import org.lyceum.sandbox.pool.WorkerPool;

class RepairEngineTest {

    private static final String REFERENCE = """
            def total(items):
                result = 0
                for item in items:
                    result += item
                return result
            """;
    private static final String TESTS = """
            [{"name": "a", "call": "total([1, 2, 3])", "expected": "6"},
             {"name": "b", "call": "total([])", "expected": "0"},
             {"name": "c", "call": "total([-4, 9])", "expected": "5"}]
            """;

    @TempDir
    static Path scratch;

    private static WorkerPool pool;
    private static RepairEngine engine;

    @BeforeAll
    static void start() {
        pool = new WorkerPool(PoolSettings.in(scratch).withWorkers(1).withAotCache(false));
        engine = new RepairEngine(pool);
    }

    @AfterAll
    static void stop() {
        pool.close();
    }

    @Test
    void shouldMendOnePlaceAndKeepTheRestAsItWasTyped() throws Exception {
        RepairOutcome outcome = engine.repair(request("""
                def total(items):   # sums
                    result = 1
                    for item in items: result += item
                    return result
                """, REFERENCE, TESTS));

        assertThat(outcome.status()).isEqualTo(Status.REPAIRED);
        assertThat(outcome.repaired()).isEqualTo("""
                def total(items):   # sums
                    result = 0
                    for item in items: result += item
                    return result
                """);
        assertThat(outcome.edits()).singleElement().satisfies(edit -> {
            assertThat(edit.kind()).isEqualTo(EditKind.WRONG_INITIAL_VALUE);
            assertThat(edit.line()).isEqualTo(2);
            assertThat(edit.before()).isEqualTo("1");
            assertThat(edit.after()).isEqualTo("0");
        });
        assertThat(outcome.compared()).isGreaterThan(20);
        assertThat(RepairWire.outcome(RepairWire.line(outcome))).isEqualTo(outcome);
    }

    @Test
    void shouldMendASyntaxErrorAndAMistakeBehindIt() throws Exception {
        RepairOutcome outcome = engine.repair(request("""
                def total(items)
                    result = 0
                    for item in items:
                        result += item
                    print(result)
                """, REFERENCE, TESTS));

        assertThat(outcome.repaired()).isEqualTo("""
                def total(items):
                    result = 0
                    for item in items:
                        result += item
                    return result
                """);
        assertThat(outcome.edits()).extracting(edit -> edit.kind())
                .containsExactly(EditKind.SYNTAX, EditKind.PRINTED_INSTEAD_OF_RETURNED);
    }

    @Test
    void shouldRefuseAPatchThatOnlyFitsTheTests() throws Exception {
        String tests = """
                [{"name": "a", "call": "gains([9, -2, -3])", "expected": "[9]"},
                 {"name": "b", "call": "gains([-1, 5])", "expected": "[5]"}]
                """;
        String reference = "def gains(items):\n    return [x for x in items if x > 0]\n";
        String wrong = "def gains(items):\n    return [x for x in items if x > 5]\n";

        RepairOutcome outcome = engine.repair(request(wrong, reference, tests, "gains"));
        RepairOutcome unchecked = engine.repair(request(wrong, "", tests, "gains"));

        assertThat(outcome.repaired()).isEqualTo(reference);
        assertThat(outcome.rejected()).as("x >= 5 passes the tests").isPositive();
        assertThat(unchecked.status()).isEqualTo(Status.REPAIRED);
        assertThat(unchecked.compared()).isZero();
    }

    @Test
    void shouldTakeWhatIsMissingFromARightProgramInTheLearnersNames() throws Exception {
        String wrong = """
                def total(numbers):
                    answer = 0  # so far
                    for number in numbers:
                        print(number)
                    return answer
                """;
        TestSuite suite = TestSuiteReader.read(TESTS);
        RepairOutcome outcome = engine.repair(new RepairRequest(Program.of(wrong), "total", suite, REFERENCE,
                List.of("def total(x):\n    return 'fails'\n", "not a program"), null, 60_000));

        assertThat(outcome.repaired()).isEqualTo("""
                def total(numbers):
                    answer = 0  # so far
                    for number in numbers:
                        answer += number
                    return answer
                """);
        assertThat(outcome.edits()).isNotEmpty();
    }

    @Test
    void shouldNotRepairWithWhatTheExerciseForbids() throws Exception {
        String tests = """
                {"version": 1, "kind": "function", "forbid": ["sum"],
                 "tests": [{"id": "a", "call": "total([1, 2, 3])", "expected": "6"},
                           {"id": "b", "call": "total([])", "expected": "0"}]}
                """;
        RepairOutcome outcome = engine.repair(new RepairRequest(Program.of("def total(a):\n    return sum(a)\n"), "total",
                TestSuiteReader.read(tests), REFERENCE, List.of("def total(b):\n    return sum(b)\n"), null, 60_000));

        assertThat(outcome.status()).isEqualTo(Status.REPAIRED);
        assertThat(outcome.repaired()).doesNotContain("sum(");
    }

    @Test
    void shouldSayAlreadyRightForARightProgram() throws Exception {
        assertThat(engine.repair(request("def total(items):\n    return sum(items)\n", REFERENCE, TESTS)).status())
                .isEqualTo(Status.ALREADY_RIGHT);
    }

    @Test
    void shouldSayBadReferenceWhenTheReferenceFailsTheTests() throws Exception {
        assertThat(engine.repair(request("def total(items):\n    return 1\n", "def total(items):\n    return 7\n", TESTS))
                .status()).isEqualTo(Status.BAD_REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\n", "# nothing\n"})
    void shouldCallEmptyProgramsUnsuitable(String program) throws Exception {
        assertThat(engine.repair(request(program, REFERENCE, TESTS)).status()).isEqualTo(Status.UNSUITABLE);
    }

    @Test
    void shouldCallHugeAndDeepProgramsUnsuitable() throws Exception {
        String huge = "x = 1\n".repeat(2_000);
        String deep = "x = " + "(".repeat(5_000) + "1" + ")".repeat(5_000) + "\n";

        assertThat(engine.repair(request(huge, REFERENCE, TESTS)).status()).isEqualTo(Status.UNSUITABLE);
        assertThat(engine.repair(request(deep, REFERENCE, TESTS)).status()).isEqualTo(Status.UNSUITABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "This is not a program, sorry!\n",
        "def total(items):\n    return total(items)\n",
        "def total(items):\n    while True:\n        pass\n",
        "def total(items):\n\tif items:\n        return 1\n",
        "import sys\nsys.exit()\n"
    })
    void shouldAnswerWithoutARepairOrWithAProvenOneForHopelessPrograms(String program) throws Exception {
        RepairOutcome outcome = engine.repair(request(program, REFERENCE, TESTS, "total", 800));

        assertThat(outcome.status()).isIn(Status.NO_REPAIR, Status.REPAIRED, Status.UNSUITABLE);
    }

    private static RepairRequest request(String program, String reference, String tests) throws TestSuiteException {
        return request(program, reference, tests, "total");
    }

    private static RepairRequest request(String program, String reference, String tests, String entry)
            throws TestSuiteException {
        return request(program, reference, tests, entry, 60_000);
    }

    private static RepairRequest request(String program, String reference, String tests, String entry, long millis)
            throws TestSuiteException {
        TestSuite suite = TestSuiteReader.read(tests);
        RepairRequest request =
                new RepairRequest(Program.of(program), entry, suite, reference, List.of(), null, millis);
        assertThat(RepairWire.request(RepairWire.line(request))).isEqualTo(request);
        return request;
    }
}
