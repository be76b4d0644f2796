package org.lyceum.sandbox.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
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
import org.lyceum.sandbox.SyntaxFault;

/** What every runner must do alike. */
abstract class SandboxContract {

    static final Limits LIMITS = new Limits(Duration.ofSeconds(3), Duration.ofSeconds(10), 1000, 0);

    @TempDir
    static Path scratch;

    static WorkerPool pool;

    @AfterAll
    static void stop() {
        if (pool == null) return;
        List<Long> pids = pool.pids();
        pool.close();
        // A guest may be on its way only.
        if (pool.runner().startsWith("graalpy")) assertThat(pids).isNotEmpty();
        pids.forEach(pid -> ProcessHandle.of(pid).ifPresent(child -> child.onExit().join()));
    }

    @Test
    void shouldAnswerValuesByExactType() {
        List<String> values = List.of(
                "1", "1.0", "True", "None", "'a\\'b\"\\n\\ud800é😀'", "b'\\x00\\xff'", "[1, (2,), {}]", "{3}", "set()",
                "{'a': [1.5, -0.0]}", "inf", "10000000000000000000000", "-1");
        String list = String.join(", ", values).replace("inf", "float('inf')");
        assertThat(value("x = [" + list + "]", "x"))
                .isEqualTo(new Outcome.Returned(PythonLiteral.parse("[" + list + "]")));
    }

    @Test
    void shouldAnswerNumbersOfManyDigitsAndServeTheNextRunAsBefore() {
        assertThat(value("", "10**3000 + 7")).isEqualTo(new Outcome.Returned(PythonLiteral.parse("1" + "0".repeat(2999) + "7")));
        assertThat(value("", "16**90000")).isEqualTo(new Outcome.Returned(PythonLiteral.parse("0x1" + "0".repeat(90_000))));
        assertThat(value("", "2")).isEqualTo(new Outcome.Returned(PythonLiteral.parse("2")));
    }

    @Test
    void shouldNameTheTypeWhenAValueHasNoLiteral() {
        assertThat(value("class Point: pass", "Point()")).isEqualTo(opaque("Point"));
        assertThat(value("class Int(int): pass", "Int(3)")).isEqualTo(opaque("Int"));
        assertThat(value("", "(x for x in [])")).isEqualTo(opaque("generator"));
    }

    @Test
    void shouldRunEachCallInAFreshNamespace() {
        String program = "seen = []\ndef add(x):\n    seen.append(x)\n    return seen";
        RunResult result = run(program, Call.of("add(1)"), Call.of("add(2)"));
        assertThat(result.results()).extracting(r -> text(r.outcome())).containsExactly("[1]", "[2]");
    }

    @Test
    void shouldGiveTheLearnersOwnLinesWhenAnExceptionEscapes() {
        RunResult result = pool.run(new RunRequest(
                new Program("limit = 3\n\n\n", "def f(xs):\n    return g(xs)\n\ndef g(xs):\n    return xs[limit]\n"),
                List.of(Call.of("f([1])")), List.of(), LIMITS));
        assertThat(result.results().getFirst().outcome())
                .isEqualTo(new Outcome.Raised(
                        "IndexError", "list index out of range",
                        List.of(new Outcome.Frame("f", 2), new Outcome.Frame("g", 5))));
    }

    @Test
    void shouldFeedStandardInputAndKeepOutput() {
        RunResult result = run("name = input('? ')\nprint('Hi', name)\nprint(input())",
                new Call("", "", "Ada\n12\n"), new Call("", "", "Bob\n"));
        assertThat(result.results().get(0))
                .isEqualTo(new CallResult(new Outcome.Returned(PythonLiteral.parse("None")), "? Hi Ada\n12\n", false));
        assertThat(result.results().get(1).outcome())
                .isEqualTo(new Outcome.Raised("EOFError", "EOF when reading a line", List.of(new Outcome.Frame("<module>", 3))));
    }

    @Test
    void shouldSayWhereTheSyntaxIsWrong() {
        assertThat(run("def f(x):\n    return (x\n", Call.of("f(1)")).syntax())
                .isEqualTo(new SyntaxFault("SyntaxError", "'(' was never closed", 2, 12));
    }

    @Test
    void shouldFindWatchedNamesInTheSyntaxTree() {
        String program = "import math as m\nfrom statistics import mean\ndef max(a): return a\n"
                + "def f(xs):\n    xs.sort()\n    return sorted(xs), max(xs), m.pi\n# sum";
        RunResult result = pool.run(new RunRequest(Program.of(program), List.of(),
                List.of("sorted", "list.sort", "sum", "max", "math", "statistics.mean", "min"), LIMITS));
        assertThat(result.used()).containsExactly("sorted", "list.sort", "math", "statistics.mean");
    }

    @Test
    void shouldKeepFinishedCallsWhenALaterOneIsStopped() {
        RunResult result = pool.run(new RunRequest(
                Program.of("def f(n):\n    while n: pass\n    return n"),
                List.of(Call.of("f(0)"), Call.of("f(1)"), Call.of("f(0)")), List.of(),
                new Limits(Duration.ofMillis(500), Duration.ofSeconds(10), 1000, 0)));
        assertThat(result.results()).extracting(r -> text(r.outcome())).containsExactly("0", "CPU", "NOT_RUN");
    }

    @Test
    void shouldStopACandidateOfABatchAtItsStepsAndGoOn() {
        List<RunResult> results = pool.batch(new BatchRequest("",
                List.of("def f(n):\n    while True:\n        n += 1", "def f(n) return", "def f(n):\n    return n + 1"),
                List.of(Call.of("f(1)"), Call.of("f(2)")), new Limits(Duration.ofSeconds(5), Duration.ofSeconds(10), 1000, 5000)));
        assertThat(results).hasSize(3);
        assertThat(results.get(0).results()).extracting(r -> text(r.outcome())).containsExactly("STEPS", "STEPS");
        assertThat(results.get(1).syntax()).isNotNull();
        assertThat(results.get(2).results()).extracting(r -> text(r.outcome())).containsExactly("2", "3");
    }

    @Test
    void shouldTellTheQueueHowManyAreAhead() throws Exception {
        List<Integer> seen = java.util.Collections.synchronizedList(new java.util.ArrayList<>());
        Thread first = Thread.startVirtualThread(() -> run("while True: pass", Call.of("1")));
        while (pool.idleWorkers() > 0) Thread.onSpinWait();
        pool.run(new RunRequest(Program.of("x = 1"), List.of(Call.of("x")), List.of(), LIMITS), seen::add);
        first.join();
        assertThat(seen).endsWith(0).contains(1);
    }

    static RunResult run(String program, Call... calls) {
        return pool.run(new RunRequest(Program.of(program), List.of(calls), List.of(), LIMITS));
    }

    static Outcome value(String program, String expression) {
        return run(program, Call.of(expression)).results().getFirst().outcome();
    }

    private static Outcome opaque(String type) {
        return new Outcome.Returned(new org.lyceum.sandbox.PyValue.Opaque(type));
    }

    static String text(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Returned r -> PythonLiteral.write(r.value());
            case Outcome.Raised r -> r.type();
            case Outcome.Stopped s -> s.reason().name();
        };
    }
}
