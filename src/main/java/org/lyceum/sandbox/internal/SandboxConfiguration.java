package org.lyceum.sandbox.internal;

import java.nio.file.Path;
import org.lyceum.sandbox.pool.PoolSettings;
import org.lyceum.sandbox.pool.Sandboxes;
import org.lyceum.sandbox.pool.WorkerPool;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The portal's pool of sandbox workers. */
@Configuration(proxyBeanMethods = false)
class SandboxConfiguration {

    /** Chosen by the setting, see {@link Sandboxes}; workers start in the background and end with the application. */
    @Bean(destroyMethod = "close")
    @Lazy(false)
    WorkerPool sandbox(
            @Value("${lyceum.data:data}") Path data,
            @Value("${lyceum.sandbox.runner:auto}") String runner,
            @Value("${lyceum.sandbox.workers:2}") int workers,
            @Value("${lyceum.sandbox.aot-cache:true}") boolean aotCache) {
        return Sandboxes.open(runner, PoolSettings.in(data.resolve("cache/sandbox"))
                .withWorkers(workers)
                .withAotCache(aotCache));
    }
}
