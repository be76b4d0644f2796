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
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.lyceum.sandbox.BatchRequest;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.MachineFacts;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.RunRequest;
import org.lyceum.sandbox.RunResult;
import org.lyceum.sandbox.pool.PoolSettings;
import org.lyceum.sandbox.pool.Sandboxes;
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

    private static final int CANDIDATES = 3000;
    private static final long STEPS = 5000;

    private final List<Map<String, Object>> rows = new ArrayList<>();
    private String runner = "";

    private BenchSandbox() {}

    public static void main(String[] args) throws Exception {
        BenchSandbox bench = new BenchSandbox();
        Path scratch = Files.createTempDirectory("lyceum-bench");
        PoolSettings settings = PoolSettings.in(scratch);
        Map<String, Object> machine = MachineFacts.read();
        System.out.println(machine);
        bench.graalpy(settings);
        Optional<String> missing = Sandboxes.missing(settings);
        if (missing.isEmpty()) bench.cpython(settings);
        else System.out.println(missing.get());
        if (args.length == 2 && args[0].equals("--json")) {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("machine", machine);
            report.put("settings", settings(settings));
            report.put("rows", bench.rows);
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
        settings.put("candidates of a batch", CANDIDATES);
        settings.put("steps of a candidate", STEPS);
        return settings;
    }

    private void record(String name, Object value) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("runner", runner);
        row.put("figure", name);
        row.put("value", value);
        rows.add(row);
        System.out.printf("%-16s %-44s %s%n", runner, name, value);
    }

    private void graalpy(PoolSettings settings) throws Exception {
        Opener opener = WorkerPool::new;
        PoolSettings plain = settings.withWorkers(1).withAotCache(false);
        PoolSettings cached = plain.withAotCache(true);
        runner = "graalpy";
        cold(opener, plain);
        long cold = coldMedian(opener, plain);
        boolean built;
        try (WorkerPool pool = new WorkerPool(cached)) {
            built = pool.aotCacheReady().get(4, TimeUnit.MINUTES);
            once(pool, FUNCTION);
            runner = pool.runner();
        }
        record("cold start to first verdict, plain, median of 3 (ms)", cold);
        record("AOT cache built", built);
        record("cold start to first verdict, AOT cache, median of 3 (ms)", coldMedian(opener, cached));
        warm(opener, cached);
    }

    private void cpython(PoolSettings settings) throws Exception {
        Opener opener = each -> Sandboxes.open("cpython", each);
        PoolSettings one = settings.withWorkers(1);
        try (WorkerPool pool = opener.open(one)) {
            once(pool, FUNCTION);
            runner = pool.runner();
        }
        record("cold start to first verdict, self-test and all, median of 3 (ms)", coldMedian(opener, one));
        warm(opener, one);
    }

    private interface Opener {
        WorkerPool open(PoolSettings settings);
    }

    private void warm(Opener opener, PoolSettings one) throws Exception {
        try (WorkerPool pool = opener.open(one)) {
            series(pool, FUNCTION, WARM_UP_RUNS, 0);
            double[] bare = series(pool, FUNCTION, WARM_RUNS, 150);
            record("warm bare, paced (ms)", percentiles(bare));
            record("warm bare, back to back (ms)", percentiles(series(pool, FUNCTION, WARM_RUNS, 0)));
            record("warm with imports, paced (ms)", percentiles(series(pool, IMPORTS + FUNCTION, WARM_RUNS, 150)));
            record("warm with imports, back to back (ms)", percentiles(series(pool, IMPORTS + FUNCTION, WARM_RUNS, 0)));
            python(p(bare, 50));
            memory(pool);
            record("candidates/s in a batch", candidates(pool, false));
            record("candidates/s in a batch, one in 100 without end", candidates(pool, true));
        }
        try (WorkerPool pool = opener.open(one.withWorkers(2))) {
            series(pool, FUNCTION, WARM_UP_RUNS, 0);
            for (int submitters : new int[] {1, 2, 8}) {
                record("verdicts/s, 2 workers, " + submitters + " submitters", rate(pool, submitters));
            }
        }
    }

    /** Small variants of one search, three calls each, as a repair tries them. */
    private static long candidates(WorkerPool pool, boolean endless) {
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < CANDIDATES; i++) {
            String condition = endless && i % 100 == 0 ? "while True: x += 1" : "pass";
            sources.add("def f(xs, x):\n    for i in range(len(xs)):\n        if xs[i] >= x:\n            return i + " + i
                    + "\n    " + condition + "\n    return len(xs)\n");
        }
        BatchRequest request = new BatchRequest("", sources,
                List.of(Call.of("f([1, 4, 9], 5)"), Call.of("f([], 1)"), Call.of("f([1, 2], 9)")),
                new Limits(Duration.ofSeconds(60), Duration.ofSeconds(120), 1000, STEPS));
        pool.batch(request);
        long start = System.nanoTime();
        List<RunResult> results = pool.batch(request);
        long rate = CANDIDATES * 1_000_000_000L / (System.nanoTime() - start);
        if (!(results.getLast().results().getLast().outcome() instanceof Outcome.Returned)) {
            throw new IllegalStateException(results.getLast().toString());
        }
        return rate;
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

    private static long coldMedian(Opener opener, PoolSettings settings) {
        long[] times = new long[COLD_STARTS];
        for (int i = 0; i < times.length; i++) times[i] = cold(opener, settings);
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static long cold(Opener opener, PoolSettings settings) {
        long start = System.nanoTime();
        try (WorkerPool pool = opener.open(settings)) {
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

    /** Of the workers and all their processes, once all are ready again. */
    private static long rss(WorkerPool pool) throws IOException, InterruptedException {
        while (pool.idleWorkers() == 0) Thread.sleep(5);
        long total = 0;
        List<Long> all = new ArrayList<>(pool.pids());
        for (long pid : pool.pids()) {
            ProcessHandle.of(pid).ifPresent(worker -> worker.descendants().forEach(child -> all.add(child.pid())));
        }
        for (long pid : all) {
            Path status = Path.of("/proc/" + pid + "/status");
            if (!Files.exists(status)) continue;
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmRSS:")) total += Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return total;
    }
}
