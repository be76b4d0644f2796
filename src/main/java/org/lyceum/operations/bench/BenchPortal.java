package org.lyceum.operations.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.lyceum.sandbox.MachineFacts;
import org.lyceum.ui.Messages;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Main of {@code ./lyceum bench portal [--learners N] [--minutes N] [--think SECONDS] [--json FILE]}: a portal in a
 * fresh folder, and signed-in learners in all seven languages who click through lessons and submit programs.
 * Exit code 1: at least one step failed.
 */
public final class BenchPortal {

    private final BenchOptions options;
    private final Timings timings = new Timings();
    private final Map<String, Object> figures = new LinkedHashMap<>();

    private BenchPortal(BenchOptions options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        BenchOptions options;
        try {
            options = BenchOptions.parse(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println("lyceum: " + e.getMessage());
            System.exit(2);
            return;
        }
        Map<String, Object> machine = MachineFacts.read();
        System.out.println(machine);
        BenchPortal bench = new BenchPortal(options);
        bench.run();
        bench.report(machine);
        System.exit(bench.timings.errors().isEmpty() ? 0 : 1);
    }

    private void run() throws Exception {
        Path data = Files.createTempDirectory("lyceum-bench");
        say("starting a portal in " + data);
        try (PortalUnderTest portal = PortalUnderTest.start(data)) {
            awaitDemoPeople(portal);
            portal.close(); // frees its database
            BenchLearners.create(data, options.learners());
            portal.restart(Duration.ofSeconds(1));
            load(portal);
        }
    }

    /** They come after the first page can be had. */
    private static void awaitDemoPeople(PortalUnderTest portal) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient(); FlowTab tab = new FlowTab(client, portal.address())) {
            for (int attempt = 1; ; attempt++) {
                try {
                    tab.load("sign-in");
                    tab.signIn(BenchLearners.MODEL, BenchLearners.PASSWORD);
                    return;
                } catch (IOException notYet) {
                    if (attempt == 20) {
                        throw notYet;
                    }
                    Thread.sleep(1_000);
                }
            }
        }
    }

    private void load(PortalUnderTest portal) throws Exception {
        BenchCourse course = new BenchCourse(Path.of("courses/programming-with-generative-ai"));
        Messages messages = new Messages();
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<LearnerUnderLoad> learners = new ArrayList<>();
            for (int i = 0; i < options.learners(); i++) {
                learners.add(new LearnerUnderLoad(i, client, portal.address(), course, messages, timings, options.think()));
            }
            attempt(learners.getFirst(), LearnerUnderLoad::signIn); // what the first page loads is loaded
            long empty = portal.liveHeap();
            say(options.learners() + " learners sign in, one after the other");
            learners.stream().skip(1).forEach(learner -> attempt(learner, LearnerUnderLoad::signIn));

            say("they learn for " + options.minutes() + " min");
            Duration portalBefore = portal.processorTime();
            long ownBefore = ownProcessorNanos();
            long start = System.nanoTime();
            long end = start + TimeUnit.MINUTES.toNanos(options.minutes());
            int before = timings.count();
            CountDownLatch done = new CountDownLatch(learners.size());
            for (LearnerUnderLoad learner : learners) {
                threads.execute(() -> {
                    attempt(learner, learning -> learning.learn(() -> System.nanoTime() < end));
                    done.countDown();
                });
            }
            while (!done.await(15, TimeUnit.SECONDS)) {
                say((timings.count() - before) + " steps, " + timings.errors().size() + " errors, "
                        + done.getCount() + " learners at work");
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            figures.put("learners", learners.size());
            figures.put("think time (s)", options.think().toSeconds());
            figures.put("seconds under load", Math.round(seconds));
            figures.put("steps a second", round((timings.count() - before) / seconds));
            figures.put("processors used by the portal and its workers",
                    round(portal.processorTime().minus(portalBefore).toNanos() / 1e9 / seconds));
            figures.put("processors used by the generator", round((ownProcessorNanos() - ownBefore) / 1e9 / seconds));
            long full = portal.liveHeap();
            figures.put("live heap, one session (MB)", round(empty / 1048576.0));
            figures.put("live heap, all sessions (MB)", round(full / 1048576.0));
            figures.put("heap of a session (KB)", Math.round((full - empty) / 1024.0 / Math.max(1, learners.size() - 1)));
            figures.put("errors", timings.errors().size());
            learners.forEach(LearnerUnderLoad::leave);
        }
    }

    private interface Act {
        void of(LearnerUnderLoad learner) throws Exception;
    }

    private void attempt(LearnerUnderLoad learner, Act act) {
        try {
            act.of(learner);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            timings.failed(learner.toString(), e);
        }
    }

    private void report(Map<String, Object> machine) throws IOException {
        System.out.println();
        System.out.printf("%-16s %7s %8s %8s %8s%n", "step", "times", "p50 ms", "p95 ms", "max ms");
        timings.summary().forEach((step, row) -> System.out.printf("%-16s %7s %8s %8s %8s%n", step,
                row.get("times"), row.get("p50 ms"), row.get("p95 ms"), row.get("max ms")));
        System.out.println();
        figures.forEach((name, value) -> System.out.printf("%-48s %s%n", name, value));
        timings.errors().stream().limit(20).forEach(error -> System.out.println("error: " + error));
        if (options.json() != null) {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("machine", machine);
            report.put("figures", figures);
            report.put("steps", timings.summary());
            report.put("errors", timings.errors());
            Files.writeString(options.json(), JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(report));
        }
    }

    private static void say(String words) {
        System.err.println("lyceum: " + words);
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static long ownProcessorNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
