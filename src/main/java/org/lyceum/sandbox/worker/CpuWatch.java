package org.lyceum.sandbox.worker;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.locks.LockSupport;

/**
 * Stops a guest whose thread has used up its processor time: first kindly, by cancelling the guest; and when a
 * builtin does not listen (such as {@code sum(range(10**12))}), by ending the process.
 */
final class CpuWatch {

    private static final long TICK_NANOS = 5_000_000;
    private static final long GRACE_NANOS = 150_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long worker;
    private final Runnable last;
    private final Thread thread;
    private volatile Run run = Run.NONE;

    /**
     * @param worker the thread that runs guests
     * @param last   what to do when the guest does not stop; ends the process
     */
    CpuWatch(Thread worker, Runnable last) {
        this.worker = worker.threadId();
        this.last = last;
        thread = Thread.ofPlatform().daemon().name("cpu-watch").start(this::watch);
    }

    private static final class Run {
        static final Run NONE = new Run(null, Long.MAX_VALUE);

        final Guest guest;
        final long endCpu;
        volatile boolean spent;

        Run(Guest guest, long endCpu) {
            this.guest = guest;
            this.endCpu = endCpu;
        }
    }

    /** Called on the worker's thread before a guest runs. */
    void begin(Guest guest, long cpuNanos) {
        run = new Run(guest, threads.getThreadCpuTime(worker) + cpuNanos);
        LockSupport.unpark(thread);
    }

    /** @return whether the guest had been stopped for its processor time */
    boolean end() {
        boolean spent = run.spent;
        run = Run.NONE;
        return spent;
    }

    private void watch() {
        while (true) {
            Run current = run;
            if (current == Run.NONE) {
                LockSupport.park(this);
                continue;
            }
            if (threads.getThreadCpuTime(worker) < current.endCpu) {
                LockSupport.parkNanos(this, TICK_NANOS);
                continue;
            }
            stop(current);
        }
    }

    private void stop(Run current) {
        current.spent = true;
        // Cancelling waits for the guest's thread, so it has a thread of its own.
        Thread.ofPlatform().daemon().name("cancel").start(current.guest::cancel);
        long deadline = System.nanoTime() + GRACE_NANOS;
        while (run == current && System.nanoTime() < deadline) LockSupport.parkNanos(TICK_NANOS);
        if (run == current) last.run();
    }
}
