package org.lyceum.tutor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lyceum.judge.Judge;
import org.lyceum.judge.TestSuite;
import org.lyceum.judge.Verdict;
import org.lyceum.repair.RepairWorkerPool;
import org.lyceum.retrieval.Hit;
import org.lyceum.retrieval.Passage;
import org.lyceum.retrieval.PassageIndex;
import org.lyceum.retrieval.SearchScope;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.pool.PoolSettings;
import org.lyceum.sandbox.pool.WorkerPool;
import org.lyceum.ui.Language;

/** The course's own wrong programs, run in the real sandbox and diagnosed without any repair. */
class WrongProgramsTest {

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

    @TestFactory
    Stream<DynamicTest> shouldFailWithTheExplanationThatIsExpected() {
        Map<String, WrongProgram> expected = WrongProgram.expected();
        assertThat(WrongProgram.shipped()).as("wrong programs and wrong-programs.csv").hasSameElementsAs(expected.keySet());
        return expected.values().stream().map(program -> DynamicTest.dynamicTest(program.key(), () -> {
            Task task = program.task();
            Verdict verdict = new Judge(sandbox).judge(task.program(program.source()), task.suite(), task.limits());
            assertThat(verdict.passed()).isFalse();
            assertThat(explanation(task, program.source(), verdict)).isEqualTo(program.explained());
        }));
    }

    private static DiagnosisKind explanation(Task task, String source, Verdict verdict) {
        Diagnosis diagnosis = task.suite().kind() == TestSuite.Kind.MUTANTS
                ? new CaseAnalysis(new Judge(sandbox), sandbox).diagnose(task, source, verdict)
                : Diagnoser.diagnose(new Facts(task, source, verdict, null, false));
        return diagnosis.kind();
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
        WrongProgram program = WrongProgram.expected()
                .get("programming-with-generative-ai/lists-and-budgets/fit-budget/wrong_initial_value");
        Task task = program.task();

        FailingCase found = new Counterexample(sandbox).find(task, program.source()).orElseGet(() -> fail("nothing found"));

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
    void shouldProveHintsForTheCoursesWrongProgramsWithinFiveSeconds() {
        int proven = 0;
        int asked = 0;
        try (var repairer = new RepairWorkerPool(Path.of("target/app"), scratch.resolve("repair"), false,
                System.getProperty("lyceum.runner", "graalpy"))) {
            var analysis = new Analysis(new Judge(sandbox), new RepairSearches(repairer), sandbox,
                    new Citations(NOTHING_INDEXED), Clock.systemUTC());
            for (WrongProgram program : WrongProgram.expected().values()) {
                long start = System.nanoTime();
                Findings findings = analysis.analyse(program.task(), program.source(), Language.EN);
                long millis = (System.nanoTime() - start) / 1_000_000;
                asked++;
                proven += findings.status() == Findings.Status.PROVEN && millis <= 5_000 ? 1 : 0;
                System.out.printf("%-104s %-9s %-28s line %d  %5d candidates %5d ms%n", program.key(), findings.status(),
                        findings.diagnosis().kind(), findings.diagnosis().line(), findings.candidates(), millis);
            }
        }
        System.out.printf("proven within 5 s: %d of %d%n", proven, asked);
        assertThat(proven).isGreaterThanOrEqualTo(asked / 4);
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
}
