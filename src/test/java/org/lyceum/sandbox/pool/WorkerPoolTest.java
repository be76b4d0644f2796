package org.lyceum.sandbox.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lyceum.sandbox.SandboxException;

/** The contract on GraalPy, and what only its pool does. */
class WorkerPoolTest extends SandboxContract {

    @BeforeAll
    static void start() {
        pool = new WorkerPool(PoolSettings.in(scratch).withWorkers(1).withAotCache(false));
    }

    @Test
    void shouldNameItsRunner() {
        value("", "1");
        assertThat(pool.runner()).startsWith("graalpy-");
    }

    @Test
    void shouldRefuseWhenTheWorkersJarsAreMissing() {
        PoolSettings settings = PoolSettings.in(scratch);
        PoolSettings wrong = new PoolSettings(scratch.resolve("none"), scratch, 1, settings.heapMegabytes(),
                settings.recycleBytes(), false, settings.patience());
        assertThatThrownBy(() -> new WorkerPool(wrong)).isInstanceOf(SandboxException.class);
    }
}
