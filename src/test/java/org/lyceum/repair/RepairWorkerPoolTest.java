package org.lyceum.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
