package org.lyceum.repair.engine;

import java.time.Duration;

/** How much of a budget is left, by the monotonic clock. */
final class Deadline {

    private final long start = System.nanoTime();
    private final long millis;

    Deadline(long millis) {
        this.millis = millis;
    }

    long elapsed() {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    long left() {
        return millis - elapsed();
    }

    boolean passed() {
        return left() <= 0;
    }
}
