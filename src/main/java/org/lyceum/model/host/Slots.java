package org.lyceum.model.host;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Who may generate now: so many at once, the others in order of arrival, and no longer a queue than was agreed. */
final class Slots {

    private static final int REMEMBERED = 32;

    private final int slots;
    private final int limit;
    private final Semaphore free;
    private final AtomicInteger waiting = new AtomicInteger();
    private final Queue<Long> lastNanos = new ArrayDeque<>();

    Slots(int slots, int limit) {
        this.slots = slots;
        this.limit = limit;
        this.free = new Semaphore(slots, true);
    }

    /** A slot in use; closing gives it back. */
    final class Slot implements AutoCloseable {

        private final long since = System.nanoTime();

        @Override
        public void close() {
            remember(System.nanoTime() - since);
            free.release();
        }
    }

    /** @throws ApiException when the queue is full, or the patience ends before a slot is free */
    Slot take(Duration patience) throws InterruptedException {
        if (!free.tryAcquire()) {
            await(patience);
        }
        return new Slot();
    }

    private void await(Duration patience) throws InterruptedException {
        int position = waiting.incrementAndGet();
        try {
            if (position > limit) {
                throw ApiException.of(429, "queue_full",
                        "%d requests wait already; the next free place is expected in %d s".formatted(limit, expectedSeconds()));
            }
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw ApiException.of(503, "deadline_exceeded", "no slot became free in time");
            }
        } finally {
            waiting.decrementAndGet();
        }
    }

    int slots() {
        return slots;
    }

    int waiting() {
        return waiting.get();
    }

    int busy() {
        return slots - free.availablePermits();
    }

    /** How long one who came now would wait, by the last answers. */
    int expectedSeconds() {
        if (free.availablePermits() > 0 && waiting.get() == 0) {
            return 0;
        }
        double mean;
        synchronized (lastNanos) {
            mean = lastNanos.stream().mapToLong(Long::longValue).average().orElse(5e9);
        }
        return (int) Math.ceil(mean / 1e9 * (waiting.get() + 1) / slots);
    }

    private void remember(long nanos) {
        synchronized (lastNanos) {
            lastNanos.add(nanos);
            if (lastNanos.size() > REMEMBERED) {
                lastNanos.remove();
            }
        }
    }
}
