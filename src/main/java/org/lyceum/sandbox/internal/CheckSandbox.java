package org.lyceum.sandbox.internal;

import java.nio.file.Path;
import org.lyceum.content.CheckSupport;
import org.lyceum.sandbox.pool.PoolSettings;
import org.lyceum.sandbox.pool.Sandboxes;
import org.lyceum.sandbox.pool.WorkerPool;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/**
 * The pool of {@code ./lyceum check}, started only when something is run. No component of the portal,
 * which has its own pool.
 */
@CheckSupport
class CheckSandbox {

    @Bean(destroyMethod = "close")
    @Lazy
    WorkerPool poolForChecks(
            @Value("${lyceum.data:data}") Path data, @Value("${lyceum.sandbox.runner:auto}") String runner) {
        PoolSettings settings = PoolSettings.in(data.resolve("cache/sandbox")).withWorkers(1).withAotCache(false);
        return Sandboxes.open(runner, settings);
    }
}
