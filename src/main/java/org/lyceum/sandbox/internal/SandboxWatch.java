package org.lyceum.sandbox.internal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.lyceum.sandbox.pool.WorkerPool;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What monitors see of the pool. */
@Configuration(proxyBeanMethods = false)
class SandboxWatch {

    /** Down when programs are refused; a pool that is still starting is up, since runs only wait. */
    @Bean
    HealthIndicator sandboxHealthIndicator(WorkerPool pool) {
        return () -> pool.refusal()
                .map(why -> Health.down().withDetail("reason", why))
                .orElseGet(() -> Health.up().withDetail("runner", pool.runner())
                        .withDetail("workers", pool.pids().size()).withDetail("idle", pool.idleWorkers()))
                .build();
    }

    @Bean
    MeterBinder sandboxMeters(WorkerPool pool) {
        return registry -> {
            Gauge.builder("lyceum.sandbox.workers", pool, each -> each.pids().size())
                    .description("Sandbox processes that are alive").register(registry);
            Gauge.builder("lyceum.sandbox.idle", pool, WorkerPool::idleWorkers)
                    .description("Sandbox processes that wait for work").register(registry);
            Gauge.builder("lyceum.sandbox.queue", pool, WorkerPool::queueLength)
                    .description("Runs that wait for a sandbox process").register(registry);
        };
    }
}
