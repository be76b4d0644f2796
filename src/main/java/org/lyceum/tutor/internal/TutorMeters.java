package org.lyceum.tutor.internal;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What monitors see of the tutor: how many hints were proven, how long repairs were searched for. */
@Component
class TutorMeters implements MeterBinder {

    private static final Duration[] BOUNDS = {Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1),
        Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(10)};

    private static final String BROKEN = "broken";

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Findings.Status status : Findings.Status.values()) {
            registry.counter("lyceum.hints", "status", name(status));
        }
        for (SearchEnd end : SearchEnd.values()) {
            timer(registry, name(end));
        }
        timer(registry, BROKEN);
    }

    /** One analysis; the rungs that are climbed after it are not counted again. */
    static void found(Findings.Status status) {
        Metrics.counter("lyceum.hints", "status", name(status)).increment();
    }

    static void searched(SearchEnd end, Timer.Sample time) {
        time.stop(timer(Metrics.globalRegistry, name(end)));
    }

    static void broke(Timer.Sample time) {
        time.stop(timer(Metrics.globalRegistry, BROKEN));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Timer timer(MeterRegistry registry, String end) {
        return Timer.builder("lyceum.repair.searches").description("Searches for a repair, with the worker's start")
                .tag("end", end).serviceLevelObjectives(BOUNDS).register(registry);
    }
}
