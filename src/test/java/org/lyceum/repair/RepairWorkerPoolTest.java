package org.lyceum.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.lyceum.judge.TestSuiteReader;
import org.lyceum.repair.RepairOutcome.Status;
import org.lyceum.sandbox.Program;

class RepairWorkerPoolTest {

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path scratch;

    @Test
    void shouldRepairInAChildAndStartAnotherWhenItDied() throws Exception {
        Path home = Path.of(System.getProperty("lyceum.home", "target/app"));
        try (RepairWorkerPool pool = new RepairWorkerPool(home, scratch)) {
            assertThat(pool.repair(request()).repaired()).isEqualTo("def f(a):\n    return a + 1\n");

            long first = pool.pid();
            ProcessHandle.of(first).ifPresent(ProcessHandle::destroyForcibly);
            ProcessHandle.of(first).ifPresent(child -> child.onExit().join());

            assertThat(pool.repair(request()).repaired()).isEqualTo("def f(a):\n    return a + 1\n");
            assertThat(pool.pid()).isNotEqualTo(first);
        }
    }

    @Test
    void shouldStopASearchThatIsNotWantedAnyMoreAndKeepTheChild() throws Exception {
        Path home = Path.of(System.getProperty("lyceum.home", "target/app"));
        StringBuilder program = new StringBuilder("def f(a):\n");
        for (int i = 0; i < 150; i++) program.append("    a = (a + ").append(i).append(") * 3 - a // 2\n");
        RepairRequest endless = new RepairRequest(Program.of(program + "    return a\n"), "f",
                request().suite(), "def f(a):\n    return a + 1\n", List.of(), null, 600_000);
        try (RepairWorkerPool pool = new RepairWorkerPool(home, scratch)) {
            pool.repair(request());
            long child = pool.pid();
            AtomicInteger asked = new AtomicInteger();
            assertThat(pool.repair(endless, () -> asked.incrementAndGet() < 4).status()).isEqualTo(Status.NOT_RUN);
            assertThat(asked).hasValue(4);
            assertThat(pool.repair(request()).repaired()).isEqualTo("def f(a):\n    return a + 1\n");
            assertThat(pool.pid()).isEqualTo(child);
        }
    }

    @Test
    void shouldAnswerThatNothingRanWhenTheChildSaysNonsenseOrNothing() throws Exception {
        try (RepairWorkerPool nonsense = new RepairWorkerPool(List.of("/bin/echo", "hello"));
                RepairWorkerPool missing = new RepairWorkerPool(List.of("/no/such/program"))) {
            assertThat(nonsense.repair(request()).status()).isEqualTo(Status.NOT_RUN);
            assertThat(missing.repair(request()).status()).isEqualTo(Status.NOT_RUN);
        }
    }

    private static RepairRequest request() throws Exception {
        return new RepairRequest(
                Program.of("def f(a):\n    return a - 1\n"),
                "f",
                TestSuiteReader.read("[{\"name\": \"1\", \"call\": \"f(4)\", \"expected\": \"5\"}]"),
                "def f(a):\n    return a + 1\n",
                List.of(),
                null,
                100_000);
    }
}
