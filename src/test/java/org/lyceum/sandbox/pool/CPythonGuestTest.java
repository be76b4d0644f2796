package org.lyceum.sandbox.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lyceum.sandbox.BatchRequest;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.CallResult;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.PythonLiteral;
import org.lyceum.sandbox.RunRequest;
import org.lyceum.sandbox.RunResult;

/** CPython in bubblewrap; skipped where bubblewrap is not installed. */
class CPythonGuestTest {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(1), Duration.ofSeconds(20), 1000, 0);

    @TempDir
    static Path scratch;

    private static WorkerPool pool;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/bwrap")), "bubblewrap is not installed");
        pool = Sandboxes.open("cpython", PoolSettings.in(scratch).withAotCache(false));
    }

    @AfterAll
    static void stop() {
        if (pool != null) pool.close();
    }

    @Test
    void shouldAnswerAndKeepOutput() {
        assertThat(pool.runner()).matches("CPython 3\\.\\d+\\.\\d+ in bubblewrap");
        CallResult result = run("def f(a):\n    print('é', a)\n    return [a, 1.5, (None,)]", "f('x')");
        assertThat(result.stdout()).isEqualTo("é x\n");
        assertThat(result.outcome()).isEqualTo(new Outcome.Returned(PythonLiteral.parse("['x', 1.5, (None,)]")));
    }

    @Test
    void shouldKeepWhatWasPrintedBeforeAnEndlessLoopOrAnExit() {
        CallResult loop = run("def f():\n    print('here')\n    while True: pass", "f()");
        assertThat(loop).isEqualTo(new CallResult(new Outcome.Stopped(Outcome.Reason.CPU), "here\n", false));
        CallResult exit = run("import os\ndef f():\n    print('here')\n    os._exit(3)", "f()");
        assertThat(exit).isEqualTo(new CallResult(new Outcome.Stopped(Outcome.Reason.EXIT), "here\n", false));
    }

    @Test
    void shouldLoseOnlyTheCandidateThatEndsItsGuest() {
        List<RunResult> results = pool.batch(new BatchRequest("", List.of(
                "def f(n): return n + 1", "def f(n): return sum(range(10**12))", "def f(n) return",
                "def f(n):\n    while True: n += 1", "import os\ndef f(n): os.kill(os.getpid(), 9)",
                "def f(n): return n + 2"), List.of(Call.of("f(1)")),
                new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), 1000, 5000)));
        assertThat(results).extracting(r -> r.syntax() != null ? "syntax" : text(r.results().getFirst().outcome()))
                .containsExactly("2", "CPU", "syntax", "STEPS", "EXIT", "3");
    }

    @Test
    void shouldRunThousandsOfCandidates() {
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            sources.add("def f(xs, x):\n    for i in range(len(xs)):\n        if xs[i] >= x:\n            return i + " + i
                    + "\n    return len(xs)\n");
        }
        BatchRequest request = new BatchRequest("", sources,
                List.of(Call.of("f([1, 4, 9], 5)"), Call.of("f([], 1)"), Call.of("f([1, 2], 9)")),
                new Limits(Duration.ofSeconds(30), Duration.ofSeconds(60), 1000, 5000));
        pool.batch(request);
        long start = System.nanoTime();
        List<RunResult> results = pool.batch(request);
        System.out.printf("candidates/s %.0f%n", 3000e9 / (System.nanoTime() - start));
        assertThat(text(results.get(2999).results().getFirst().outcome())).isEqualTo("3001");
    }

    private static CallResult run(String source, String expression) {
        return pool.run(new RunRequest(Program.of(source), List.of(Call.of(expression)), List.of(), LIMITS))
                .results().getFirst();
    }

    private static String text(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Returned r -> PythonLiteral.write(r.value());
            case Outcome.Raised r -> r.type();
            case Outcome.Stopped s -> s.reason().name();
        };
    }
}
