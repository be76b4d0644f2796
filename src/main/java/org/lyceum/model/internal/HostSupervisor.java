package org.lyceum.model.internal;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.lyceum.model.HostStatus;
import org.lyceum.model.HostStatus.State;

/**
 * Keeps a host alive: starts it, asks whether it is well, kills it when it hangs, starts it again after a pause that
 * doubles. A host that keeps ending is given up until somebody starts it anew, so that a broken model does not keep the
 * machine busy for ever.
 */
final class HostSupervisor implements AutoCloseable {

    /** Makes a new process each time. */
    @FunctionalInterface
    interface Starter {
        Process start() throws IOException;
    }

    /**
     * @param load   longest time to load the model
     * @param period between two questions whether the host is well
     * @param misses questions without an answer before it is killed
     * @param pause  before the first restart; doubles up to 64 times as much
     * @param most   ends within {@code window} after which it is given up
     */
    record Pace(Duration load, Duration period, int misses, Duration pause, int most, Duration window) {
        static final Pace USUAL = new Pace(Duration.ofMinutes(10), Duration.ofSeconds(5), 6, Duration.ofSeconds(1), 5,
                Duration.ofMinutes(10));
    }

    private static final System.Logger LOG = System.getLogger(HostSupervisor.class.getName());
    private static final int MOST_DOUBLINGS = 6;
    private static final Duration FAREWELL = Duration.ofSeconds(8);

    private final Starter starter;
    private final Pace pace;
    private final Clock clock;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Instant> ends = new ArrayDeque<>();
    private volatile HostStatus status;
    private volatile boolean wanted;
    private volatile @Nullable HostProcess process;
    private @Nullable Thread thread;
    private int restarts;

    HostSupervisor(Starter starter, Pace pace, Clock clock) {
        this.starter = starter;
        this.pace = pace;
        this.clock = clock;
        this.status = new HostStatus(State.STOPPED, 0, "", 0, clock.instant(), List.of());
    }

    HostStatus status() {
        return status;
    }

    /** Of the process that runs now; -1 when none does. */
    long pid() {
        HostProcess now = process;
        return now == null ? -1 : now.pid();
    }

    /** Starts it, or tries again what had been given up. Returns at once. */
    void start() {
        lock.lock();
        try {
            if (thread != null && thread.isAlive()) {
                return;
            }
            wanted = true;
            ends.clear();
            thread = Thread.ofPlatform().daemon().name("model-host-supervisor").start(this::keep);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        Thread keeper;
        lock.lock();
        try {
            wanted = false;
            changed.signalAll();
            keeper = thread;
        } finally {
            lock.unlock();
        }
        if (keeper != null) {
            keeper.interrupt();
            try {
                keeper.join(FAREWELL.plusSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void keep() {
        try {
            while (wanted) {
                try {
                    runOnce();
                } catch (HostFailure failure) {
                    farewell();
                    if (failure.isLasting() || !mayTryAgain()) {
                        become(State.BROKEN, 0, failure.reason());
                        LOG.log(System.Logger.Level.ERROR, "The model host is given up: {0}", failure.reason());
                        return;
                    }
                    LOG.log(System.Logger.Level.WARNING, "The model host is started again: {0}", failure.reason());
                    become(State.WAITING, 0, failure.reason());
                    rest();
                    restarts++;
                }
            }
        } catch (InterruptedException e) {
            Thread.interrupted(); // the farewell below has to wait
        }
        farewell();
        become(State.STOPPED, 0, "");
    }

    private void runOnce() throws HostFailure, InterruptedException {
        become(State.STARTING, 0, "");
        HostProcess started;
        try {
            started = new HostProcess(starter.start());
        } catch (IOException e) {
            throw new HostFailure("it could not be started: " + e.getMessage(), true);
        }
        process = started;
        int port = started.ready(pace.load());
        become(State.READY, port, "");
        int missed = 0;
        while (wanted) {
            started.await(pace.period());
            if (!started.isAlive()) {
                throw new HostFailure(started.ending(), false);
            }
            missed = started.isWell(http, pace.period()) ? 0 : missed + 1;
            if (missed >= pace.misses()) {
                throw new HostFailure(started.ending(), false);
            }
        }
    }

    private boolean mayTryAgain() {
        Instant now = clock.instant();
        ends.addLast(now);
        while (ends.getFirst().isBefore(now.minus(pace.window()))) {
            ends.removeFirst();
        }
        return ends.size() < pace.most();
    }

    private void rest() throws InterruptedException {
        Duration pause = pace.pause().multipliedBy(1L << Math.min(ends.size() - 1, MOST_DOUBLINGS));
        lock.lock();
        try {
            long left = pause.toNanos();
            while (wanted && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private void farewell() {
        HostProcess ended = process;
        process = null;
        if (ended == null) {
            return;
        }
        try {
            if (wanted) {
                ended.kill();
            } else {
                ended.stop(FAREWELL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void become(State state, int port, String reason) {
        HostProcess now = process;
        status = new HostStatus(state, port, reason, restarts, clock.instant(), now == null ? List.of() : now.facts());
    }
}
