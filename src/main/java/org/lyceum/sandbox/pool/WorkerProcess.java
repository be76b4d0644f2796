package org.lyceum.sandbox.pool;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.pool.WorkerWire.Frame;

/** One child process. Used by one thread at a time. */
final class WorkerProcess implements AutoCloseable {

    /** Out of memory, by {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    /** How an exchange ended. */
    enum End {
        DONE,
        /** Killed at the wall limit. */
        WALL,
        /** Ended itself for want of memory. */
        MEMORY,
        /** Ended itself for another reason, or spoke nonsense. */
        BROKEN
    }

    private final Process process;
    private final WorkerWire wire;
    private final ScheduledExecutorService clock;
    private volatile boolean late;
    private volatile boolean broken;
    private String runner = "";
    private long heap;
    private int code;

    WorkerProcess(Process process, ScheduledExecutorService clock) {
        this.process = process;
        this.clock = clock;
        wire = new WorkerWire(process.getInputStream(), process.getOutputStream());
    }

    /** Waits for the worker's first word. */
    void awaitReady(Duration limit) throws IOException {
        ScheduledFuture<?> kill = clock.schedule(this::expire, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            if (!(wire.receive() instanceof Frame.Hello(String name))) throw new IOException("no greeting");
            runner = name;
        } catch (IOException e) {
            close();
            String why = late ? "not ready after " + limit.toSeconds() + " s" : "ended with " + exitCode();
            throw new IOException("sandbox worker " + why, e);
        } finally {
            kill.cancel(false);
        }
    }

    /** Sends one request and hands on each answer; on any other end than DONE the process is dead. */
    End exchange(
            String prelude,
            List<String> sources,
            List<String> watched,
            List<Call> calls,
            Limits limits,
            Consumer<Frame> answers) {
        ScheduledFuture<?> kill = clock.schedule(this::expire, limits.wall().toMillis(), TimeUnit.MILLISECONDS);
        try {
            wire.send(prelude, sources, watched, calls, limits);
            while (true) {
                Frame frame = wire.receive();
                answers.accept(frame);
                if (frame instanceof Frame.End end) {
                    heap = end.heap();
                    return End.DONE;
                }
            }
        } catch (IOException | RuntimeException e) {
            // A process that was told to end may still look alive for a moment: nobody may get it again.
            broken = true;
            if (late) return End.WALL;
            // A worker that ends itself is given the time to do so: its exit code says why.
            code = e instanceof IOException ? exitCode() : -1;
            process.destroyForcibly();
            return code == OUT_OF_MEMORY ? End.MEMORY : End.BROKEN;
        } finally {
            kill.cancel(false);
        }
    }

    private void expire() {
        late = true;
        process.destroyForcibly();
    }

    String runner() {
        return runner;
    }

    /** Exit code after an exchange that ended {@link End#BROKEN}; -1 when it is not known. */
    int code() {
        return code;
    }

    /** Heap in use after the last run, in bytes. */
    long heap() {
        return heap;
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive() && !late && !broken;
    }

    private int exitCode() {
        try {
            return process.waitFor(2, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** Lets the worker end by itself, as a training run must. @return whether it did within the limit */
    boolean finish(Duration limit) throws InterruptedException {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // Already gone.
        }
        return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        broken = true;
        process.destroyForcibly();
    }
}
