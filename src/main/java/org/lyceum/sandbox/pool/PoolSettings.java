package org.lyceum.sandbox.pool;

import java.nio.file.Path;
import java.time.Duration;

/**
 * @param libraries     folder with the worker's jars
 * @param scratch       kept between starts: the workers' HOME, and the AOT cache; created when absent
 * @param workers       how many processes
 * @param heapMegabytes of each worker, at most
 * @param recycleBytes  a worker whose used heap is above this after a run is replaced by a new one
 * @param aotCache      whether to build a JDK AOT cache in the background and use it from then on
 * @param patience      how long a run waits for a worker before it gives up
 */
public record PoolSettings(
        Path libraries,
        Path scratch,
        int workers,
        int heapMegabytes,
        long recycleBytes,
        boolean aotCache,
        Duration patience) {

    /** Two workers of 320 MB. The jars lie under the system property {@code lyceum.home}, default {@code target/app}. */
    public static PoolSettings in(Path scratch) {
        Path home = Path.of(System.getProperty("lyceum.home", "target/app"));
        return new PoolSettings(
                home.resolve("lib/sandbox"), scratch, 2, 320, 260L << 20, true, Duration.ofMinutes(2));
    }

    public PoolSettings withWorkers(int workers) {
        return new PoolSettings(libraries, scratch, workers, heapMegabytes, recycleBytes, aotCache, patience);
    }

    public PoolSettings withAotCache(boolean aotCache) {
        return new PoolSettings(libraries, scratch, workers, heapMegabytes, recycleBytes, aotCache, patience);
    }
}
