package org.lyceum.repair.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lyceum.judge.TestSuiteException;
import org.lyceum.repair.RepairOutcome;
import org.lyceum.repair.RepairRequest;
import org.lyceum.repair.engine.RepairEngine;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.pool.PoolSettings;
import org.lyceum.sandbox.pool.Sandboxes;
import org.lyceum.sandbox.pool.WorkerPool;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./lyceum evaluate repair --submissions DIR}: every wrong program through the engine, a row each. */
public final class EvaluateRepair {

    private static final String USAGE = "evaluate repair --submissions DIR [--accepted all|reference|none] "
            + "[--json FILE] [--csv FILE] [--runner auto|graalpy|cpython] [--threads N] [--every N] [--limit N] [--millis N]";

    private EvaluateRepair() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, TestSuiteException {
        Map<String, String> options = options(arguments);
        if (options == null || !options.containsKey("submissions")
                || !Files.isDirectory(Path.of(options.get("submissions")))) {
            System.err.println(USAGE);
            System.exit(2);
            return;
        }
        Submissions submissions = Submissions.read(Path.of(options.get("submissions")));
        if ("none".equals(options.get("accepted"))) {
            submissions = submissions.withoutReference();
        }
        int threads = Integer.parseInt(options.getOrDefault("threads", "1"));
        long millis = Long.parseLong(options.getOrDefault("millis", "5000"));
        String accepted = options.getOrDefault("accepted", "all");
        Path scratch = Path.of(options.getOrDefault("scratch",
                Path.of(System.getProperty("java.io.tmpdir"), "lyceum-evaluate").toString()));
        List<Row> rows;
        String runner;
        try (WorkerPool pool =
                Sandboxes.open(options.getOrDefault("runner", "auto"), PoolSettings.in(scratch).withWorkers(threads + 3))) {
            rows = evaluate(submissions, accepted, threads, millis,
                    Integer.parseInt(options.getOrDefault("every", "1")),
                    Integer.parseInt(options.getOrDefault("limit", "1000000")), pool);
            runner = pool.runner();
        }
        Summary summary = Summary.of(rows);
        System.out.println(table(rows) + "\n" + Summary.histogram(rows) + "\n" + summary.table());
        if (options.containsKey("json")) {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("submissions", options.get("submissions"));
            report.put("settings", Map.of("accepted", accepted, "threads", threads, "millis", millis));
            report.put("machine", Map.of("processors", Runtime.getRuntime().availableProcessors(),
                    "java", System.getProperty("java.version"), "os", System.getProperty("os.name")));
            report.put("runner", runner);
            report.put("programs", rows);
            report.put("summary", summary);
            Files.writeString(Path.of(options.get("json")), JsonMapper.builder().build()
                    .writerWithDefaultPrettyPrinter().writeValueAsString(report));
        }
        if (options.containsKey("csv")) {
            Files.writeString(Path.of(options.get("csv")), csv(rows));
        }
    }

    private static List<Row> evaluate(Submissions submissions, String accepted, int threads, long millis, int every,
            int limit, WorkerPool pool) throws InterruptedException {
        List<String> others = accepted.equals("all") ? submissions.correct() : List.of();
        List<Map.Entry<String, String>> wrong = List.copyOf(submissions.wrong().entrySet());
        ConcurrentLinkedQueue<Map.Entry<String, String>> waiting = IntStream.range(0, wrong.size())
                .filter(i -> i % every == 0)
                .limit(limit)
                .mapToObj(wrong::get)
                .collect(Collectors.toCollection(ConcurrentLinkedQueue::new));
        int all = waiting.size();
        ConcurrentLinkedQueue<Row> rows = new ConcurrentLinkedQueue<>();
        AtomicInteger done = new AtomicInteger();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            workers.add(Thread.ofPlatform().start(() -> {
                RepairEngine engine = new RepairEngine(pool);
                PatchSize sizes = new PatchSize(pool);
                engine.prepare(request(submissions, submissions.reference(), others, millis));
                for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                    rows.add(row(next, engine, sizes, submissions, others, millis, pool.runner()));
                    progress(done.incrementAndGet(), all);
                }
            }));
        }
        for (Thread worker : workers) {
            worker.join();
        }
        return rows.stream().sorted(Comparator.comparing(Row::file)).toList();
    }

    private static RepairRequest request(Submissions from, String program, List<String> others, long millis) {
        return new RepairRequest(new Program(from.prelude(), program), from.entry(), from.suite(), from.reference(),
                others, from.inputs(), millis);
    }

    private static Row row(Map.Entry<String, String> wrong, RepairEngine engine, PatchSize sizes,
            Submissions submissions, List<String> others, long millis, String runner) {
        long start = System.nanoTime();
        RepairOutcome outcome;
        try {
            outcome = engine.repair(request(submissions, wrong.getValue(), others, millis));
        } catch (RuntimeException | StackOverflowError e) {
            System.err.println("\n" + wrong.getKey() + ": " + e);
            outcome = new RepairOutcome(RepairOutcome.Status.NO_REPAIR, null, List.of(), 0, 0, 0, 0);
        }
        long took = (System.nanoTime() - start) / 1_000_000;
        String repaired = outcome.repaired();
        return new Row(
                wrong.getKey(),
                outcome.status().name(),
                repaired,
                took,
                repaired == null ? null : sizes.relative(wrong.getValue(), repaired),
                outcome.edits().size(),
                outcome.edits().stream().map(edit -> edit.kind().name()).toList(),
                outcome.candidates(),
                outcome.rejected(),
                repaired == null ? "" : outcome.compared() == 0 ? "tests" : "tests+" + outcome.compared() + " inputs",
                runner);
    }

    private static void progress(int done, int all) {
        int bar = 40 * done / Math.max(1, all);
        System.err.printf("\r[%s%s] %d/%d", "#".repeat(bar), ".".repeat(40 - bar), done, all);
        if (done == all) {
            System.err.println();
        }
    }

    private static String table(List<Row> rows) {
        StringBuilder table = new StringBuilder(String.format(
                "%-28s %-14s %6s %6s %5s %6s %s%n", "file", "outcome", "ms", "rps", "edits", "tried", "kinds"));
        for (Row row : rows) {
            table.append(String.format(Locale.ROOT, "%-28s %-14s %6d %6s %5d %6d %s%n", row.file(), row.outcome(),
                    row.millis(), row.rps() == null ? "" : String.format(Locale.ROOT, "%.3f", row.rps()), row.edits(),
                    row.candidates(), String.join(",", row.kinds())));
        }
        return table.toString();
    }

    private static String csv(List<Row> rows) {
        StringBuilder csv = new StringBuilder("file,outcome,millis,rps,edits,kinds,candidates,rejected,proof,runner\n");
        for (Row row : rows) {
            csv.append(String.join(",", row.file(), row.outcome(), "" + row.millis(),
                    row.rps() == null ? "" : row.rps().toString(), "" + row.edits(), String.join(" ", row.kinds()),
                    "" + row.candidates(), "" + row.rejected(), row.proof(), row.runner())).append('\n');
        }
        return csv.toString();
    }

    private static @Nullable Map<String, String> options(String[] arguments) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            if (!arguments[i].startsWith("--")) {
                return null;
            }
            options.put(arguments[i].substring(2), arguments[i + 1]);
        }
        return arguments.length % 2 == 0 ? options : null;
    }
}
