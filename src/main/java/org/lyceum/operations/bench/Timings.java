package org.lyceum.operations.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long each step took, in milliseconds, and what went wrong. Safe for many threads. */
final class Timings {

    /** A step that throws has failed. */
    interface Step {
        void run() throws Exception;
    }

    private final Map<String, List<Long>> millis = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();

    void time(String name, Step step) throws Exception {
        long start = System.nanoTime();
        step.run();
        add(name, (System.nanoTime() - start) / 1_000_000);
    }

    private synchronized void add(String name, long took) {
        millis.computeIfAbsent(name, unused -> new ArrayList<>()).add(took);
    }

    synchronized void failed(String who, Exception reason) {
        errors.add(who + ": " + reason);
    }

    synchronized List<String> errors() {
        return List.copyOf(errors);
    }

    synchronized int count() {
        return millis.values().stream().mapToInt(List::size).sum();
    }

    /** By step: how often, median, 95th percentile, longest. */
    synchronized Map<String, Map<String, Object>> summary() {
        Map<String, Map<String, Object>> summary = new LinkedHashMap<>();
        millis.forEach((name, times) -> {
            List<Long> sorted = new ArrayList<>(times);
            Collections.sort(sorted);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("times", sorted.size());
            row.put("p50 ms", percentile(sorted, 50));
            row.put("p95 ms", percentile(sorted, 95));
            row.put("max ms", sorted.getLast());
            summary.put(name, row);
        });
        return summary;
    }

    /** Nearest rank: the smallest value that at least this share of all values do not exceed. */
    static long percentile(List<Long> sorted, int percent) {
        return sorted.get(Math.max(0, (sorted.size() * percent + 99) / 100 - 1));
    }
}
