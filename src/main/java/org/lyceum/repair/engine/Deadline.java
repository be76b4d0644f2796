package org.lyceum.repair.engine;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How much of a budget is left, by the monotonic clock; nothing once the work was called off. */
final class Deadline {

    private final long start = System.nanoTime();
    private final long millis;
    private final BooleanSupplier calledOff;

    Deadline(long millis, BooleanSupplier calledOff) {
        this.millis = millis;
        this.calledOff = calledOff;
    }

    long elapsed() {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    long left() {
        return calledOff.getAsBoolean() ? 0 : millis - elapsed();
    }

    boolean passed() {
        return left() <= 0;
    }
}
