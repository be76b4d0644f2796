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
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.MachineFacts;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.RunRequest;
import org.lyceum.sandbox.RunResult;
import org.lyceum.sandbox.pool.PoolSettings;
import org.lyceum.sandbox.pool.WorkerPool;
import tools.jackson.databind.json.JsonMapper;

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
    private static final int WARM_UP_RUNS = 100;
    private static final int WARM_RUNS = 60;
    private static final int MEMORY_RUNS = 500;
    private static final int COLD_STARTS = 3;

    private final Map<String, Object> figures = new LinkedHashMap<>();
    private String runner = "";

    private BenchSandbox() {}

    public static void main(String[] args) throws Exception {
        BenchSandbox bench = new BenchSandbox();
        Path scratch = Files.createTempDirectory("lyceum-bench");
        PoolSettings settings = PoolSettings.in(scratch);
        Map<String, Object> machine = MachineFacts.read();
        System.out.println(machine);
        bench.measure(settings);
        if (args.length == 2 && args[0].equals("--json")) {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("machine", machine);
            report.put("runner", bench.runner);
            report.put("settings", settings(settings));
            report.put("figures", bench.figures);
            Files.writeString(Path.of(args[1]), JsonMapper.builder().build()
                    .writerWithDefaultPrettyPrinter().writeValueAsString(report));
        }
        System.exit(0);
    }

    private static Map<String, Object> settings(PoolSettings pool) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("workers, single series", 1);
        settings.put("workers, throughput", 2);
        settings.put("heap of a worker (MB)", pool.heapMegabytes());
        settings.put("recycled above (MB)", pool.recycleBytes() >> 20);
        settings.put("cpu limit (s)", LIMITS.cpu().toSeconds());
        settings.put("wall limit (s)", LIMITS.wall().toSeconds());
        settings.put("output limit (bytes)", LIMITS.outputBytes());
        settings.put("warm-up runs", WARM_UP_RUNS);
        settings.put("runs of a series", WARM_RUNS);
        settings.put("cold starts", COLD_STARTS);
        return settings;
    }

    private void record(String name, Object value) {
        figures.put(name, value);
        System.out.printf("%-44s %s%n", name, value);
    }

    private void measure(PoolSettings settings) throws Exception {
        PoolSettings plain = settings.withWorkers(1).withAotCache(false);
        PoolSettings cached = plain.withAotCache(true);
        cold(plain);
        record("cold start to first verdict, plain, median of 3 (ms)", coldMedian(plain));
        try (WorkerPool pool = new WorkerPool(cached)) {
            record("AOT cache built", pool.aotCacheReady().get(4, TimeUnit.MINUTES));
        }
        record("cold start to first verdict, AOT cache, median of 3 (ms)", coldMedian(cached));
        try (WorkerPool pool = new WorkerPool(cached)) {
            series(pool, FUNCTION, WARM_UP_RUNS, 0);
            runner = pool.runner();
            record("runner", runner);
            double[] bare = series(pool, FUNCTION, WARM_RUNS, 150);
            record("warm bare, paced (ms)", percentiles(bare));
            record("warm bare, back to back (ms)", percentiles(series(pool, FUNCTION, WARM_RUNS, 0)));
            record("warm with imports, paced (ms)", percentiles(series(pool, IMPORTS + FUNCTION, WARM_RUNS, 150)));
            record("warm with imports, back to back (ms)", percentiles(series(pool, IMPORTS + FUNCTION, WARM_RUNS, 0)));
            python(p(bare, 50));
            memory(pool);
        }
        try (WorkerPool pool = new WorkerPool(cached.withWorkers(2))) {
            series(pool, FUNCTION, WARM_UP_RUNS, 0);
            for (int submitters : new int[] {1, 2, 8}) {
                record("verdicts/s, 2 workers, " + submitters + " submitters", rate(pool, submitters));
            }
        }
    }

    private void memory(WorkerPool pool) throws IOException, InterruptedException {
        Map<String, Object> megabytes = new LinkedHashMap<>();
        megabytes.put("before", rss(pool));
        series(pool, FUNCTION, MEMORY_RUNS / 2, 0);
        megabytes.put("after " + MEMORY_RUNS / 2, rss(pool));
        series(pool, FUNCTION, MEMORY_RUNS / 2, 0);
        megabytes.put("after " + MEMORY_RUNS, rss(pool));
        record("worker RSS over verdicts (MB)", megabytes);
    }

    /** A machine without Python is no reason to fail. */
    private void python(double sandbox) throws InterruptedException {
        try {
            double python = python();
            record("a plain python3 process, bare p50 (ms)", python);
            record("ratio sandbox / python3, paced", Math.round(100 * sandbox / python) / 100.0);
        } catch (IOException e) {
            record("a plain python3 process, bare p50 (ms)", "absent");
        }
    }

    private static long coldMedian(PoolSettings settings) {
        long[] times = new long[COLD_STARTS];
        for (int i = 0; i < times.length; i++) times[i] = cold(settings);
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static long cold(PoolSettings settings) {
        long start = System.nanoTime();
        try (WorkerPool pool = new WorkerPool(settings)) {
            once(pool, FUNCTION);
            return (System.nanoTime() - start) / 1_000_000;
        }
    }

    private static Map<String, Double> percentiles(double[] sorted) {
        Map<String, Double> percentiles = new LinkedHashMap<>();
        percentiles.put("p50", p(sorted, 50));
        percentiles.put("p95", p(sorted, 95));
        return percentiles;
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

    private static double python() throws IOException, InterruptedException {
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
