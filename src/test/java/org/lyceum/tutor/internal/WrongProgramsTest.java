package org.lyceum.tutor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lyceum.judge.Judge;
import org.lyceum.judge.TestSuiteException;
import org.lyceum.judge.TestSuiteReader;
import org.lyceum.judge.Verdict;
import org.lyceum.repair.RepairWorkerPool;
import org.lyceum.retrieval.Hit;
import org.lyceum.retrieval.Passage;
import org.lyceum.retrieval.PassageIndex;
import org.lyceum.retrieval.SearchScope;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.pool.PoolSettings;
import org.lyceum.sandbox.pool.WorkerPool;
import org.lyceum.ui.Language;

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
        Verdict verdict = new Judge(sandbox).judge(task.program(source), task.suite(), task.limits());

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

        assertThat(found.origin()).isEqualTo(FailingCase.Origin.FOUND);
        assertThat(found.actual()).isNotEqualTo(found.expected());
        assertThat(task.suite().tests()).noneMatch(test -> test.call().expression().equals(found.call()));
        assertThat(new Counterexample(sandbox).find(task, task.reference())).isEmpty();
    }

    /**
     * Every wrong program of the course through the real repair worker; prints one row each. A measurement that
     * takes minutes, so it runs only when asked for.
     */
    @Test
    @EnabledIfSystemProperty(named = "lyceum.measure", matches = "hints")
    void shouldProveHintsForTheCoursesWrongProgramsWithinFiveSeconds() throws IOException {
        List<Path> programs;
        try (Stream<Path> files = Files.walk(COURSE)) {
            programs = files.filter(file -> file.getParent().endsWith("wrong")).sorted().toList();
        }
        int proven = 0;
        try (var repairer = new RepairWorkerPool(Path.of("target/app"), scratch.resolve("repair"), false)) {
            var analysis = new Analysis(new Judge(sandbox), new RepairSearches(repairer), sandbox,
                    new Citations(NOTHING_INDEXED), Clock.systemUTC());
            for (Path file : programs) {
                Task task = task(COURSE.relativize(file.getParent().getParent()).toString());
                long start = System.nanoTime();
                Findings findings = analysis.analyse(task, read(file), Language.EN);
                long millis = (System.nanoTime() - start) / 1_000_000;
                boolean inTime = millis <= 5_000;
                proven += findings.status() == Findings.Status.PROVEN && inTime ? 1 : 0;
                System.out.printf("%-28s %-36s %-9s %-28s line %d  %5d candidates %5d ms%n",
                        file.getParent().getParent().getFileName(), file.getFileName(), findings.status(),
                        findings.diagnosis().kind(), findings.diagnosis().line(), findings.candidates(), millis);
            }
        }
        System.out.printf("proven within 5 s: %d of %d%n", proven, programs.size());
        assertThat(proven).isGreaterThanOrEqualTo(programs.size() / 3);
    }

    private static final PassageIndex NOTHING_INDEXED = new PassageIndex() {
        @Override
        public List<Hit> search(Language language, String words, SearchScope scope, int limit) {
            return List.of();
        }

        @Override
        public Optional<Passage> find(Language language, String key) {
            return Optional.empty();
        }
    };

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
