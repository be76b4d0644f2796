package org.lyceum.sandbox;

import java.time.Duration;

/**
 * What one run may use.
 *
 * @param cpu         of all calls together, measured inside the worker
 * @param wall        after which the worker is killed, whatever it does
 * @param outputBytes of standard output and error a call; what is more is cut
 * @param steps       traced lines a candidate in a batch; 0 for no count
 */
public record Limits(Duration cpu, Duration wall, int outputBytes, long steps) {

    public static final Limits DEFAULT =
            new Limits(Duration.ofSeconds(2), Duration.ofSeconds(6), 64 * 1024, 0);
}
