package org.lyceum.sandbox.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.RunRequest;
import org.lyceum.sandbox.RunResult;
import org.lyceum.sandbox.pool.PoolSettings;
import org.lyceum.sandbox.pool.WorkerPool;

/** Main of {@code ./lyceum bench sandbox [--json FILE]}: prints figures in milliseconds, verdicts a second and megabytes. */
public final class BenchSandbox {

    private static final String FUNCTION = """
            def top(words, n):
                counts = {}
                for word in words:
                    word = word.lower()
                    if word not in counts:
                        counts[word] = 0
                    counts[word] += 1
                pairs = sorted(counts.items(), key=lambda p: (-p[1], p[0]))
                result = [w for w, _ in pairs[:n]]
                return result
            """;
    private static final String IMPORTS = "import json, re, collections\n";
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), 65_536, 0);
    private static final int WARM_RUNS = 60;
    private static final int MEMORY_RUNS = 500;

    private final Map<String, Object> figures = new LinkedHashMap<>();

    private BenchSandbox() {}

    public static void main(String[] args) throws Exception {
        BenchSandbox bench = new BenchSandbox();
        bench.measure();
        if (args.length == 2 && args[0].equals("--json")) Files.writeString(Path.of(args[1]), bench.json());
        System.exit(0);
    }

    private void record(String name, Object value) {
        figures.put(name, value);
        System.out.printf("%-44s %s%n", name, value);
    }

    private String json() {
        return figures.entrySet().stream()
                .map(e -> "  \"" + e.getKey() + "\": "
                        + (e.getValue() instanceof String text ? "\"" + text + "\"" : e.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private void measure() throws Exception {
        Path scratch = Files.createTempDirectory("lyceum-bench");
        PoolSettings plain = PoolSettings.in(scratch).withWorkers(1).withAotCache(false);
        record("machine", Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.name") + ", JDK "
                + System.getProperty("java.version") + ", load " + load());
        cold(plain);
        record("cold start to first verdict, plain (ms)", cold(plain));
        PoolSettings cached = plain.withAotCache(true);
        try (WorkerPool pool = new WorkerPool(cached)) {
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
            while (!pool.usesAotCache() && System.nanoTime() < end) Thread.sleep(200);
            record("AOT cache built", pool.usesAotCache());
        }
        record("cold start to first verdict, AOT cache (ms)", cold(cached));
        try (WorkerPool pool = new WorkerPool(cached)) {
            record("runner", pool.runner());
            series(pool, FUNCTION, 30, 50);
            double[] bare = series(pool, FUNCTION, WARM_RUNS, 150);
            record("warm bare p50 / p95, paced (ms)", p(bare, 50) + " / " + p(bare, 95));
            double[] busy = series(pool, FUNCTION, WARM_RUNS, 0);
            record("warm bare p50 / p95, back to back (ms)", p(busy, 50) + " / " + p(busy, 95));
            double[] imports = series(pool, IMPORTS + FUNCTION, WARM_RUNS, 150);
            record("warm with imports p50 / p95, paced (ms)", p(imports, 50) + " / " + p(imports, 95));
            double[] hard = series(pool, IMPORTS + FUNCTION, WARM_RUNS, 0);
            record("warm with imports p50 / p95, back to back", p(hard, 50) + " / " + p(hard, 95));
            double python = python();
            record("a plain python3 process, bare p50 (ms)", python);
            record("ratio sandbox / python3, paced", Math.round(100 * p(bare, 50) / python) / 100.0);
            long before = rss(pool);
            series(pool, FUNCTION, MEMORY_RUNS / 2, 0);
            long half = rss(pool);
            series(pool, FUNCTION, MEMORY_RUNS / 2, 0);
            record("worker RSS before / after 250 / after 500 (MB)", before + " / " + half + " / " + rss(pool));
        }
        try (WorkerPool pool = new WorkerPool(cached.withWorkers(2))) {
            series(pool, FUNCTION, 40, 0);
            for (int submitters : new int[] {1, 2, 8}) {
                record("verdicts/s, 2 workers, " + submitters + " submitters", rate(pool, submitters));
            }
        }
    }

    private static String load() throws IOException {
        Path load = Path.of("/proc/loadavg");
        return Files.exists(load) ? Files.readString(load).split(" ")[0] : "unknown";
    }

    private static long cold(PoolSettings settings) {
        long start = System.nanoTime();
        try (WorkerPool pool = new WorkerPool(settings)) {
            once(pool, FUNCTION);
            return (System.nanoTime() - start) / 1_000_000;
        }
    }

    private static double once(WorkerPool pool, String source) {
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) calls.add(Call.of("top(['b', 'a', 'B', 'c'] * " + (i + 1) + ", 2)"));
        long start = System.nanoTime();
        RunResult result = pool.run(new RunRequest(Program.of(source), calls, List.of(), LIMITS));
        double millis = (System.nanoTime() - start) / 1e6;
        if (!(result.results().getLast().outcome() instanceof Outcome.Returned)) throw new IllegalStateException(result.toString());
        return millis;
    }

    /** @param pause between two runs, in milliseconds; 0 for back to back */
    private static double[] series(WorkerPool pool, String source, int runs, long pause) throws InterruptedException {
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            times[i] = once(pool, source);
            if (pause > 0) Thread.sleep(pause);
        }
        Arrays.sort(times);
        return times;
    }

    private static double p(double[] sorted, int percent) {
        int index = (int) Math.ceil(percent / 100.0 * sorted.length) - 1;
        return Math.round(sorted[Math.max(0, index)] * 10) / 10.0;
    }

    private static double python() throws Exception {
        double[] times = new double[15];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder("python3", "-I", "-c", FUNCTION + "print(top(['b', 'a'], 2))").start();
            process.getInputStream().readAllBytes();
            process.waitFor();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return p(times, 50);
    }

    private static double rate(WorkerPool pool, int submitters) throws InterruptedException {
        int each = 80 / submitters;
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(submitters)) {
            for (int i = 0; i < submitters; i++) {
                threads.execute(() -> {
                    for (int n = 0; n < each; n++) once(pool, FUNCTION);
                });
            }
        }
        return Math.round(10.0 * each * submitters / ((System.nanoTime() - start) / 1e9)) / 10.0;
    }

    private static long rss(WorkerPool pool) throws IOException {
        long total = 0;
        for (long pid : pool.pids()) {
            Path status = Path.of("/proc/" + pid + "/status");
            if (!Files.exists(status)) return -1;
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmRSS:")) total += Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return total;
    }
}
