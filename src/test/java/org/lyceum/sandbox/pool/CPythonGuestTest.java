package org.lyceum.sandbox.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lyceum.sandbox.BatchRequest;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.CallResult;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.PythonLiteral;
import org.lyceum.sandbox.RunRequest;
import org.lyceum.sandbox.RunResult;

/** The contract on CPython in bubblewrap, and what only its guests do; skipped where the machine lacks them. */
class CPythonGuestTest extends SandboxContract {

    private static final Limits SHORT = new Limits(Duration.ofSeconds(1), Duration.ofSeconds(20), 1000, 0);

    @BeforeAll
    static void start() {
        CPythonHere.assume(scratch);
        pool = Sandboxes.open("cpython", PoolSettings.in(scratch).withWorkers(1));
    }

    @Test
    void shouldAnswerAndKeepOutput() {
        assertThat(pool.runner()).matches("cpython-3\\.\\d+\\.\\d+");
        CallResult result = once("def f(a):\n    print('é', a)\n    return [a, 1.5, (None,)]", "f('x')");
        assertThat(result.stdout()).isEqualTo("é x\n");
        assertThat(result.outcome()).isEqualTo(new Outcome.Returned(PythonLiteral.parse("['x', 1.5, (None,)]")));
    }

    @Test
    void shouldKeepWhatWasPrintedBeforeAnEndlessLoopOrAnExit() {
        CallResult loop = once("def f():\n    print('here')\n    while True: pass", "f()");
        assertThat(loop).isEqualTo(new CallResult(new Outcome.Stopped(Outcome.Reason.CPU), "here\n", false));
        CallResult exit = once("import os\ndef f():\n    print('here')\n    os._exit(3)", "f()");
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
    void shouldLeaveNothingBehindAfterFiveHundredRuns() throws Exception {
        for (int i = 0; i < 20; i++) once("def f(n): return n", "f(1)");
        long descriptors = descriptors();
        for (int i = 0; i < 500; i++) {
            String source = i % 100 == 99 ? "import os\ndef f(n): os.kill(os.getpid(), 9)" : "def f(n): return n + 1";
            Outcome outcome = once(source, "f(" + i + ")").outcome();
            assertThat(text(outcome)).isEqualTo(i % 100 == 99 ? "EXIT" : String.valueOf(i + 1));
        }
        once("x = 1", "x");
        // A guest is a shell that became bubblewrap, the first process of its name space, and the interpreter.
        assertThat(ProcessHandle.current().descendants().count()).isLessThanOrEqualTo(6);
        assertThat(pool.pids().size()).isLessThanOrEqualTo(1);
        assertThat(descriptors()).isLessThanOrEqualTo(descriptors + 10);
    }

    /** The kernel ends a guest with the thread that started it, so a thread that goes home would take guests along. */
    @Test
    void shouldFindItsIdleGuestAliveAndReplaceOneThatWasKilled() {
        once("x = 1", "x");
        while (pool.idleWorkers() == 0) Thread.onSpinWait();
        pool.pids().forEach(pid -> ProcessHandle.of(pid).ifPresent(guest -> {
            guest.destroyForcibly();
            guest.onExit().join();
        }));
        assertThat(text(once("x = 2", "x").outcome())).isEqualTo("2");
    }

    private static long descriptors() throws Exception {
        try (var open = java.nio.file.Files.list(java.nio.file.Path.of("/proc/self/fd"))) {
            return open.count();
        }
    }

    private static CallResult once(String source, String expression) {
        return pool.run(new RunRequest(Program.of(source), List.of(Call.of(expression)), List.of(), SHORT))
                .results().getFirst();
    }
}
