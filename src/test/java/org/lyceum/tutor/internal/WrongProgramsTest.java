package org.lyceum.tutor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lyceum.judge.TestSuiteException;
import org.lyceum.judge.TestSuiteReader;
import org.lyceum.judge.Verdict;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.pool.PoolSettings;
import org.lyceum.sandbox.pool.WorkerPool;

/** The course's own wrong programs, run in the real sandbox and diagnosed without any repair. */
class WrongProgramsTest {

    private static final Path COURSE = Path.of("courses/programming-with-generative-ai");

    @TempDir
    static Path scratch;

    private static WorkerPool sandbox;

    @BeforeAll
    static void start() {
        sandbox = new WorkerPool(PoolSettings.in(scratch).withWorkers(1).withAotCache(false));
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "functions-that-return/fill-template, prints_instead, PRINTED_INSTEAD_OF_RETURNED",
        "functions-that-return/fill-template, number_not_converted, MIXED_TYPES",
        "functions-that-return/fill-template, missing_error_case, MISSING_EXCEPTION",
        "functions-that-return/read-verdict, syntax_error, MISSING_COLON",
        "functions-that-return/read-verdict, misspelt_name, MISSPELT_NAME",
        "functions-that-return/read-verdict, prints_instead, PRINTED_INSTEAD_OF_RETURNED",
        "functions-that-return/read-verdict, returns_strings, WRONG_TYPE",
        "lists-and-budgets/fit-budget, endless_loop, ENDLESS_LOOP",
        "lists-and-budgets/fit-budget, order_reversed, ORDER_REVERSED",
        "lists-and-budgets/trim-history, prints_instead, PRINTED_INSTEAD_OF_RETURNED",
        "lists-and-budgets/trim-history, returns_text, WRONG_TYPE",
        "lists-and-budgets/trim-history, missing_empty_case, INDEX_ERROR",
        "counting-with-dictionaries/count-words, misspelt_name, MISSPELT_NAME",
        "counting-with-dictionaries/count-words, missing_first_time_case, KEY_ERROR",
        "counting-with-dictionaries/count-words, returns_list_of_pairs, WRONG_TYPE",
        "counting-with-dictionaries/majority-answer, changes_while_looping, CHANGED_WHILE_LOOPING",
        "counting-with-dictionaries/majority-answer, prints_instead, PRINTED_INSTEAD_OF_RETURNED"
    })
    void shouldExplainFromFactsAlone(String exercise, String program, DiagnosisKind kind) {
        Task task = task(exercise);
        String source = read(COURSE.resolve(exercise + "/wrong/" + program + ".py"));
        Verdict verdict = new SandboxJudging(sandbox).judge(task, source);

        Diagnosis diagnosis = Diagnoser.diagnose(new Facts(task, source, verdict, null, false));

        assertThat(diagnosis.kind()).isEqualTo(kind);
    }

    @Test
    void shouldSeeWhetherAnArgumentIsChanged() {
        Task task = Samples.task();
        var probe = new ArgumentProbe(sandbox);
        Call call = Call.of("total([3, 1, 2])");

        assertThat(probe.changes(task, "def total(xs):\n    xs.sort()\n    return 6", call)).isTrue();
        assertThat(probe.changes(task, "def total(xs):\n    xs = sorted(xs)\n    return 6", call)).isFalse();
        assertThat(probe.changes(task, "def total(xs):\n    xs.sort()\n    return 6", Call.of("total([1]) + total([2])")))
                .isFalse();
    }

    @Test
    void shouldFindAnInputThatIsNoTestAndOnWhichTheProgramIsWrong() {
        Task task = task("lists-and-budgets/fit-budget");
        String wrong = read(COURSE.resolve("lists-and-budgets/fit-budget/wrong/wrong_initial_value.py"));

        FailingCase found = new Counterexample(sandbox).find(task, wrong).orElseGet(() -> fail("nothing found"));

        assertThat(found.fromTest()).isFalse();
        assertThat(found.actual()).isNotEqualTo(found.expected());
        assertThat(task.suite().tests()).noneMatch(test -> test.call().expression().equals(found.call()));
        assertThat(new Counterexample(sandbox).find(task, task.reference())).isEmpty();
    }

    private static Task task(String exercise) {
        Path folder = COURSE.resolve(exercise);
        try (Stream<Path> accepted = Files.list(folder.resolve("accepted"))) {
            return new Task(exercise, "hash", exercise, read(folder.resolve("en.md")),
                    folder.getFileName().toString().replace('-', '_'), List.of(), 4,
                    TestSuiteReader.read(read(folder.resolve("tests.json"))), Limits.DEFAULT, "",
                    read(folder.resolve("reference.py")), accepted.sorted().map(WrongProgramsTest::read).toList(),
                    read(folder.resolve("inputs.py")));
        } catch (IOException | TestSuiteException e) {
            return fail(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
