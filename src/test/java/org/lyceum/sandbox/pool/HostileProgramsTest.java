package org.lyceum.sandbox.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.PyValue;
import org.lyceum.sandbox.PythonLiteral;
import org.lyceum.sandbox.RunRequest;
import org.lyceum.sandbox.RunResult;

/** Programs that try to break out, to lie or to break the worker, against a real pool of each runner. */
class HostileProgramsTest {

    /** The wall limit is wide: on a loaded machine a second of processor time takes many seconds. */
    private static final Limits SMALL = new Limits(Duration.ofSeconds(1), Duration.ofSeconds(30), 10_000, 0);

    /** For programs that end by themselves: on a slow machine a cold interpreter may need more than a second. */
    private static final Limits WIDE = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(60), 10_000, 0);
    private static final String NEIGHBOUR = "def g(xs):\n    print('here')\n    return sorted(xs)";

    private record Hostile(String name, String expected, String source) {}

    @TempDir
    Path scratch;

    @Test
    void shouldGiveTheExactVerdictAndLeaveTheNeighbourAloneOnGraalPy() throws Exception {
        List<Hostile> programs = programs("hostile.txt", false);
        assertThat(programs).hasSizeGreaterThanOrEqualTo(40);
        try (WorkerPool pool = new WorkerPool(PoolSettings.in(scratch).withAotCache(false))) {
            check(pool, programs);
        }
    }

    @Test
    void shouldGiveTheExactVerdictAndLeaveTheNeighbourAloneOnCPython() throws Exception {
        CPythonHere.assume(scratch);
        List<Hostile> programs = new ArrayList<>(programs("hostile.txt", true));
        programs.addAll(programs("hostile-linux.txt", true));
        assertThat(programs).hasSizeGreaterThanOrEqualTo(60);
        try (WorkerPool pool = Sandboxes.open("cpython", PoolSettings.in(scratch))) {
            check(pool, programs);
        }
    }

    @Test
    void shouldStandOnTheFilterOfSystemCallsAlone() throws Exception {
        CPythonHere.assume(scratch);
        Assumptions.assumeTrue(System.getProperty("os.arch").equals("amd64"), "the numbers are those of x86-64");
        Launcher guests = new CPython(new GuestCommand(scratch, List.of("_ctypes")));
        List<Hostile> programs = programs("hostile-kernel.txt", true);
        assertThat(programs).hasSizeGreaterThanOrEqualTo(8);
        try (WorkerPool pool = new WorkerPool(PoolSettings.in(scratch), guests)) {
            check(pool, programs);
        }
    }

    private static void check(WorkerPool pool, List<Hostile> programs) {
        SoftAssertions all = new SoftAssertions();
        for (Hostile hostile : programs) {
            all.assertThat(outcome(pool, hostile)).as(hostile.name()).isEqualTo(hostile.expected());
            RunResult next = pool.run(new RunRequest(
                    Program.of(NEIGHBOUR), List.of(Call.of("g([3, 1, 2])")), List.of(), WIDE));
            all.assertThat(next.results().toString())
                    .as("after " + hostile.name())
                    .contains("ListOf").contains("stdout=here\n");
            all.assertThat(next.results().getFirst().outcome())
                    .as("after " + hostile.name())
                    .isEqualTo(new Outcome.Returned(PythonLiteral.parse("[1, 2, 3]")));
        }
        all.assertThat(pool.refusal()).isEmpty();
        all.assertThat(pool.queueLength()).isZero();
        all.assertAll();
    }

    private static String outcome(WorkerPool pool, Hostile hostile) {
        Limits limits = hostile.expected().equals("Stopped CPU") ? SMALL : WIDE;
        RunResult result = pool.run(
                new RunRequest(Program.of(hostile.source()), List.of(Call.of("f()")), List.of("sorted"), limits));
        if (result.syntax() != null) return "Syntax";
        return switch (result.results().getFirst().outcome()) {
            case Outcome.Returned(PyValue.Opaque(String type)) -> "Opaque " + type;
            case Outcome.Returned(PyValue value) -> "Returned " + PythonLiteral.write(value);
            case Outcome.Raised raised -> "Raised " + raised.type();
            case Outcome.Stopped(Outcome.Reason reason) -> "Stopped " + reason;
        };
    }

    /** @param cpython whether to take the third word of a head, where there is one */
    private static List<Hostile> programs(String name, boolean cpython) throws Exception {
        try (InputStream file = HostileProgramsTest.class.getResourceAsStream("/org/lyceum/sandbox/" + name)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            List<Hostile> programs = new ArrayList<>();
            String[] blocks = text.split("(?m)^=== ");
            for (int i = 1; i < blocks.length; i++) {
                int end = blocks[i].indexOf('\n');
                String[] head = blocks[i].substring(0, end).split(" \\| ");
                String source = switch (blocks[i].substring(end + 1).strip()) {
                    case "\\deep" -> "x = " + "[".repeat(50_000) + "]".repeat(50_000);
                    case "\\megabyte" -> "x = 1\n".repeat(175_000);
                    default -> blocks[i].substring(end + 1).replace("# \\0", "# \0");
                };
                programs.add(new Hostile(head[0], head[cpython ? head.length - 1 : 1], source));
            }
            return programs;
        }
    }
}
