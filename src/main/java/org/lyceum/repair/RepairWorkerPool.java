package org.lyceum.repair;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Repairs in a child process of low priority. One request at a time; others wait their turn, at most
 * {@link #PATIENCE_SECONDS}. A child that breaks or does not answer in time is killed and replaced at the next
 * request; the outcome is then {@link RepairOutcome.Status#NOT_RUN}.
 */
public final class RepairWorkerPool implements Repairer, AutoCloseable {

    static final int PATIENCE_SECONDS = 20;
    /** A busy machine may take this long to bring up a child and its sandbox. */
    private static final long START_MILLIS = 120_000;
    /** Beyond the request's own budget: another sandbox worker for one that was lost, and the last proof. */
    private static final long GRACE_MILLIS = 20_000;
    /** How often a search is asked whether it is still wanted. */
    private static final long LOOK_MILLIS = 100;

    private static final System.Logger LOG = System.getLogger(RepairWorkerPool.class.getName());

    private final ReentrantLock turn = new ReentrantLock(true);
    private final List<String> command;
    private volatile @Nullable Child child;
    private volatile boolean closed;

    /**
     * @param home    holds {@code lib/repair} and {@code lib/sandbox}
     * @param scratch  of the worker's own sandbox; may be shared with other sandboxes of the same home
     * @param aotCache whether to build a cache that lets the sandbox start sooner
     * @param runner   {@code auto}, {@code graalpy} or {@code cpython}, as for the portal's own sandbox
     */
    public RepairWorkerPool(Path home, Path scratch, boolean aotCache, String runner) {
        this(command(home, scratch, aotCache, runner));
    }

    /** On GraalPy, without building an AOT cache. */
    public RepairWorkerPool(Path home, Path scratch) {
        this(home, scratch, false, "graalpy");
    }

    RepairWorkerPool(List<String> command) {
        this.command = command;
    }

    static List<String> command(Path home, Path scratch, boolean aotCache, String runner) {
        List<String> words = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/nice"))) {
            words.addAll(List.of("/usr/bin/nice", "-n", "10"));
        }
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED", "-Dlyceum.home=" + home.toAbsolutePath(),
                "-cp", home.toAbsolutePath().resolve("lib/repair") + File.separator + "*",
                "org.lyceum.repair.engine.RepairWorker", scratch.toAbsolutePath().toString(),
                String.valueOf(aotCache), runner));
        return words;
    }

    @Override
    public RepairOutcome repair(RepairRequest request) {
        return repair(request, () -> true);
    }

    @Override
    public RepairOutcome repair(RepairRequest request, BooleanSupplier wanted) {
        try {
            if (!turn.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return RepairOutcome.notRun();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return RepairOutcome.notRun();
        }
        try {
            return ask(request, wanted);
        } finally {
            turn.unlock();
        }
    }

    private RepairOutcome ask(RepairRequest request, BooleanSupplier wanted) {
        try {
            Child worker = ready();
            if (!wanted.getAsBoolean()) {
                return RepairOutcome.notRun();
            }
            worker.say(RepairWire.line(request));
            return await(worker, request.millis() + GRACE_MILLIS, wanted);
        } catch (IOException | TimeoutException | ExecutionException | JacksonException e) {
            LOG.log(Level.WARNING, "The repair worker is replaced: {0}", e.toString());
            stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
        }
        return RepairOutcome.notRun();
    }

    /** A search that is not wanted any more is stopped: the child stays, with what it knows of the exercises. */
    private static RepairOutcome await(Child worker, long millis, BooleanSupplier wanted)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<String> line = worker.line();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        boolean stopped = false;
        while (true) {
            try {
                RepairOutcome outcome = RepairWire.outcome(line.get(LOOK_MILLIS, TimeUnit.MILLISECONDS));
                boolean cut = stopped && outcome.status() == RepairOutcome.Status.NO_REPAIR;
                return cut ? RepairOutcome.notRun() : outcome;
            } catch (TimeoutException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                if (!stopped && !wanted.getAsBoolean()) {
                    stopped = true;
                    worker.say(RepairWire.STOP);
                }
            }
        }
    }

    /** The child, which has its sandbox ready: from here on a request's time counts. */
    private Child ready() throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Child worker = child;
        if (worker != null && worker.process.isAlive()) {
            return worker;
        }
        Child started = start();
        String greeting = started.line().get(START_MILLIS, TimeUnit.MILLISECONDS);
        if (!greeting.equals(RepairWire.READY)) {
            throw new IOException("the worker began with something else than its greeting");
        }
        return started;
    }

    private Child start() throws IOException {
        if (closed) {
            throw new IOException("closed");
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        String path = builder.environment().getOrDefault("PATH", "");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        Child started = new Child(builder.start());
        child = started;
        return started;
    }

    private void stop() {
        Child worker = child;
        child = null;
        if (worker != null) {
            worker.process.descendants().forEach(ProcessHandle::destroyForcibly);
            worker.process.destroyForcibly();
        }
    }

    /** Process id of the child; 0 when there is none. */
    long pid() {
        Child worker = child;
        return worker == null ? 0 : worker.process.pid();
    }

    @Override
    public void close() {
        closed = true;
        stop();
    }

    private static final class Child {

        private final Process process;
        private final BufferedReader answers;
        private final BufferedWriter requests;

        Child(Process process) {
            this.process = process;
            answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            requests = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        }

        void say(String line) throws IOException {
            requests.write(line);
            requests.write('\n');
            requests.flush();
        }

        CompletableFuture<String> line() {
            CompletableFuture<String> line = new CompletableFuture<>();
            Thread.ofVirtual().name("repair-answer").start(() -> {
                try {
                    String text = answers.readLine();
                    if (text == null) {
                        line.completeExceptionally(new IOException("the worker ended"));
                    } else {
                        line.complete(text);
                    }
                } catch (IOException e) {
                    line.completeExceptionally(e);
                }
            });
            return line;
        }
    }
}
