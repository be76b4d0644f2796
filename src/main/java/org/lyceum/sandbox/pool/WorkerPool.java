package org.lyceum.sandbox.pool;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.lyceum.sandbox.BatchRequest;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.RunRequest;
import org.lyceum.sandbox.RunResult;
import org.lyceum.sandbox.Sandbox;
import org.lyceum.sandbox.SandboxException;
import org.lyceum.sandbox.SyntaxFault;

/**
 * A fixed number of workers, kept ready. Starting is in the background: the first run waits for the first worker
 * and its self-test. When the self-test fails, every run is refused and says why. Close it to end all workers;
 * they also end by themselves when this process does.
 */
public final class WorkerPool implements Sandbox, AutoCloseable {

    /** Longer programs are refused before they reach a worker, in characters. */
    public static final int MAX_SOURCE = 200_000;

    private static final System.Logger LOG = System.getLogger(WorkerPool.class.getName());
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final int START_ATTEMPTS = 3;

    /** The training run waits until people have had their first page and their first verdict. */
    private static final Duration CACHE_DELAY = Duration.ofSeconds(20);

    private final PoolSettings settings;
    private final Launcher launcher;
    private final @Nullable AotCache cache;
    private final Waiting waiting = new Waiting();
    private final Set<WorkerProcess> alive = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock;
    private final ExecutorService starters;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicBoolean tested = new AtomicBoolean();
    private final AtomicBoolean cacheWanted = new AtomicBoolean();
    private final CompletableFuture<Boolean> cached = new CompletableFuture<>();
    private final Object testing = new Object();
    private volatile @Nullable String refusal;
    private volatile String runner = "";
    private volatile boolean closed;

    /** Of GraalPy. @throws SandboxException when the workers' jars are missing */
    public WorkerPool(PoolSettings settings) {
        this(settings, graalPy(settings));
    }

    WorkerPool(PoolSettings settings, Launcher launcher) {
        this.settings = settings;
        this.launcher = launcher;
        cache = launcher.cache();
        clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("sandbox-clock").factory());
        // Threads that stay: the kernel ends a guest of bubblewrap with the thread that started it.
        starters = Executors.newFixedThreadPool(Math.max(2, settings.workers()),
                Thread.ofPlatform().daemon().name("sandbox-start-", 0).factory());
        cacheWanted.set(cache != null && settings.aotCache() && !cache.present());
        if (!cacheWanted.get()) cached.complete(cachePresent());
        starters.execute(this::startAll);
    }

    private static Launcher graalPy(PoolSettings settings) {
        try {
            return GraalPy.of(settings);
        } catch (IOException e) {
            throw new SandboxException("the sandbox cannot start: " + e.getMessage(), e);
        }
    }

    @Override
    public RunResult run(RunRequest request) {
        return run(request, _ -> {});
    }

    /**
     * @param position told how many are ahead whenever that changes, 0 when it is this request's turn; called on
     *                 other threads, and must return at once
     */
    public RunResult run(RunRequest request, IntConsumer position) {
        Program program = request.program();
        if (program.source().length() > MAX_SOURCE) return tooLong(program.source());
        Run run = new Run(
                program.prelude(), List.of(program.source()), request.watched(), request.calls(), request.limits());
        return perform(run, position).results().getFirst();
    }

    @Override
    public List<RunResult> batch(BatchRequest request) {
        if (request.sources().isEmpty()) return List.of();
        return new Candidates(request, run -> perform(run, _ -> {})).results();
    }

    @Override
    public String runner() {
        return runner;
    }

    /** How many requests wait for a worker. */
    public int queueLength() {
        return waiting.length();
    }

    /** Workers that stand ready and idle. */
    public int idleWorkers() {
        return waiting.idle();
    }

    /** Why the pool refuses to serve; empty when it serves or is still starting. */
    public Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** Process ids of the workers, for watching their memory. */
    public List<Long> pids() {
        return alive.stream().filter(WorkerProcess::alive).map(WorkerProcess::pid).sorted().toList();
    }

    /** Done when the AOT cache is there (true), or when it is known that none comes (false). */
    public CompletableFuture<Boolean> aotCacheReady() {
        return cached.copy();
    }

    /** Whether workers start from an AOT cache. */
    public boolean usesAotCache() {
        return settings.aotCache() && cachePresent();
    }

    private boolean cachePresent() {
        return cache != null && cache.present();
    }

    private Run perform(Run run, IntConsumer position) {
        // Once more on another worker when the first broke for no known reason.
        for (int attempt = 0; attempt < 2; attempt++) {
            WorkerProcess worker = acquire(position);
            boolean told;
            boolean inStep = false;
            try {
                told = run.on(worker, launcher::blame);
                inStep = true;
            } finally {
                // What is left unread in the pipe would be taken for the answer to the next request.
                if (!inStep) worker.close();
                release(worker);
            }
            if (told) break;
        }
        return run;
    }

    private static RunResult tooLong(String source) {
        String message = "program too long: " + source.length() + " characters, at most " + MAX_SOURCE;
        return new RunResult(new SyntaxFault("SyntaxError", message, 1, 0), List.of(), List.of(), 0);
    }

    private WorkerProcess acquire(IntConsumer position) {
        Waiting.Ticket ticket = waiting.join(position);
        refuseIfBroken(ticket);
        try {
            return ticket.turn().get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            giveBack(ticket);
            throw new SandboxException("no sandbox worker became free in " + settings.patience().toSeconds() + " s", e);
        } catch (InterruptedException e) {
            giveBack(ticket);
            Thread.currentThread().interrupt();
            throw new SandboxException("interrupted while waiting for a sandbox worker", e);
        } catch (ExecutionException e) {
            throw new SandboxException(String.valueOf(e.getCause().getMessage()), e.getCause());
        }
    }

    private void refuseIfBroken(Waiting.Ticket ticket) {
        String why = closed ? "the sandbox is closed" : refusal;
        if (why == null) return;
        giveBack(ticket);
        throw new SandboxException(why, new IllegalStateException(why));
    }

    private void giveBack(Waiting.Ticket ticket) {
        if (!waiting.leave(ticket) && !ticket.turn().isCompletedExceptionally()) release(ticket.turn().join());
    }

    private void release(WorkerProcess worker) {
        if (closed) {
            worker.close();
            return;
        }
        if (launcher.lasting() && worker.alive() && worker.heap() < settings.recycleBytes()) {
            waiting.offer(worker);
            return;
        }
        alive.remove(worker);
        worker.close();
        starters.execute(this::startWorker);
    }

    /** One after the other: the first is ready sooner than if all competed for the processors. */
    private void startAll() {
        for (int i = 0; i < settings.workers(); i++) startWorker();
    }

    private void startWorker() {
        if (closed) return;
        try {
            WorkerProcess worker = start();
            failures.set(0);
            waiting.offer(worker);
            if (cacheWanted.compareAndSet(true, false)) {
                clock.schedule(() -> starters.execute(this::buildCache), CACHE_DELAY.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (IOException | SandboxException e) {
            if (closed) return;
            LOG.log(Level.WARNING, "Sandbox worker did not start: {0}", e.getMessage());
            startAgainLater(e);
        }
    }

    /** A machine may be busy or out of memory for a while; only a failed self-test is final. */
    private void startAgainLater(Exception cause) {
        int inARow = failures.incrementAndGet();
        if (refusal != null || inARow >= START_ATTEMPTS) {
            String why = refusal != null ? refusal : "sandbox workers do not start: " + cause.getMessage();
            waiting.fail(new SandboxException(String.valueOf(why), cause));
        }
        if (refusal == null) {
            clock.schedule(() -> starters.execute(this::startWorker), Math.min(inARow, 30), TimeUnit.SECONDS);
        }
    }

    private WorkerProcess start() throws IOException {
        WorkerProcess worker = new WorkerProcess(launcher.start(), clock);
        alive.add(worker);
        try {
            if (closed) throw new IOException("closed");
            worker.awaitReady(START_LIMIT);
            runner = worker.runner();
            testOnce(worker);
            if (worker.alive()) return worker;
            // The self-test has used it up.
            alive.remove(worker);
            return start();
        } catch (IOException | SandboxException e) {
            alive.remove(worker);
            worker.close();
            throw e;
        }
    }

    private void testOnce(WorkerProcess worker) throws IOException {
        synchronized (testing) {
            if (tested.get()) return;
            Optional<String> wrong = launcher.check(worker);
            if (wrong.isPresent()) {
                if (!worker.alive()) throw new IOException("self-test: " + wrong.get());
                refusal = "the sandbox failed its self-test: " + wrong.get();
                throw new SandboxException(refusal, new IllegalStateException(wrong.get()));
            }
            tested.set(true);
            if (!launcher.lasting()) worker.close();
        }
    }

    private void buildCache() {
        try {
            if (cache != null) cache.build(clock);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            cached.complete(cachePresent());
        }
    }

    @Override
    public void close() {
        closed = true;
        cached.complete(cachePresent());
        waiting.fail(new SandboxException("the sandbox is closed", new IllegalStateException("closed")));
        starters.shutdownNow();
        List<WorkerProcess> all = new ArrayList<>(alive);
        all.forEach(WorkerProcess::close);
        alive.clear();
        clock.shutdownNow();
    }
}
