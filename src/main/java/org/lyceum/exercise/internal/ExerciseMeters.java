package org.lyceum.exercise.internal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.lyceum.judge.Verdict;
import org.springframework.stereotype.Component;

/** What monitors see of judging: how much, how long, with what outcome. Never whose and never which exercise. */
@Component
class ExerciseMeters implements MeterBinder {

    private static final Duration[] BOUNDS = {Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2),
        Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(60)};

    private final RunQueue queue;
    private final SubmissionStore store;

    ExerciseMeters(RunQueue queue, SubmissionStore store) {
        this.queue = queue;
        this.store = store;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("lyceum.runs.queue", queue, RunQueue::length)
                .description("Runs on this node that have not begun").register(registry);
        Gauge.builder("lyceum.submissions.open", store, SubmissionStore::countOpen)
                .description("Submissions of all nodes without a verdict").register(registry);
        for (String outcome : new String[] {"passed", "failed", "unreadable"}) {
            timer(registry, outcome);
        }
        registry.counter("lyceum.verdicts.postponed");
    }

    /** @param wait from handing in to the verdict */
    static void judged(Verdict verdict, Duration wait) {
        String outcome = verdict.passed() ? "passed" : verdict.syntax() == null ? "failed" : "unreadable";
        timer(Metrics.globalRegistry, outcome).record(wait);
    }

    /** No verdict now, through no fault of the program's. */
    static void postponed() {
        Metrics.counter("lyceum.verdicts.postponed").increment();
    }

    private static Timer timer(MeterRegistry registry, String outcome) {
        return Timer.builder("lyceum.verdicts").description("From handing in to the verdict")
                .tag("outcome", outcome).serviceLevelObjectives(BOUNDS).register(registry);
    }
}
