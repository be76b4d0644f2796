package org.lyceum.sandbox.pool;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lyceum.sandbox.BatchRequest;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.RunResult;

/**
 * A batch on guests that a candidate can end, by a builtin that no step count interrupts or by leaving: that candidate
 * is lost alone, and the rest go on in another guest within the same wall time.
 */
final class Candidates {

    private final BatchRequest request;
    private final UnaryOperator<Run> perform;
    private final List<RunResult> done = new ArrayList<>();

    /** @param perform runs on a guest of its own */
    Candidates(BatchRequest request, UnaryOperator<Run> perform) {
        this.request = request;
        this.perform = perform;
    }

    List<RunResult> results() {
        long end = System.nanoTime() + request.limits().wall().toNanos();
        while (true) {
            List<String> rest = request.sources().subList(done.size(), request.sources().size());
            long start = System.nanoTime();
            Run run = perform.apply(new Run(request.prelude(), rest, List.of(), request.calls(), left(end - start)));
            long now = System.nanoTime();
            boolean allSpent = now >= end || now - start >= request.limits().cpu().toNanos();
            List<RunResult> results = run.results();
            if (allSpent || !run.stopped() || run.begun() == 0 || run.begun() == rest.size()) {
                done.addAll(results);
                return List.copyOf(done);
            }
            done.addAll(results.subList(0, run.begun()));
        }
    }

    private Limits left(long nanos) {
        Limits limits = request.limits();
        Duration wall = Duration.ofNanos(Math.max(1_000_000, nanos));
        return new Limits(limits.cpu(), wall, limits.outputBytes(), limits.steps());
    }
}
