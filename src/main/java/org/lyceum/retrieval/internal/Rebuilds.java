package org.lyceum.retrieval.internal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds an index anew on a thread of its own. What is asked for during a rebuild leads to one more, not to a queue
 * of them; when one fails, the former index stays in use.
 */
final class Rebuilds implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Rebuilds.class);

    private final Runnable rebuild;
    private final ExecutorService thread;
    private final AtomicBoolean waiting = new AtomicBoolean();

    Rebuilds(String name, Runnable rebuild) {
        this.rebuild = rebuild;
        thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory());
    }

    void request() {
        if (waiting.compareAndSet(false, true)) {
            thread.submit(this::run);
        }
    }

    private void run() {
        waiting.set(false);
        try {
            rebuild.run();
        } catch (RuntimeException e) {
            log.error("{} could not be built; the former one stays in use", Thread.currentThread().getName(), e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
