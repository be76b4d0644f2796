package org.lyceum.exam.internal.scoring;

import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.lyceum.exam.internal.sitting.SittingStore;
import org.lyceum.exam.internal.sitting.Sittings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Marks sittings away from the request that hands them in, a few at a time. What is lost with the process, or finds no
 * worker, is found again by {@link #sweep}.
 */
@Component
public class MarkingQueue {

    private static final Logger log = LoggerFactory.getLogger(MarkingQueue.class);
    private static final int AT_ONCE = 2;

    private final Scoring scoring;
    private final Sittings sittings;
    private final SittingStore store;
    private final Set<UUID> queued = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads =
            Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().name("marking-", 0).factory());

    public MarkingQueue(Scoring scoring, Sittings sittings, SittingStore store) {
        this.scoring = scoring;
        this.sittings = sittings;
        this.store = store;
    }

    public void request(UUID sitting) {
        if (queued.add(sitting)) {
            threads.execute(() -> mark(sitting));
        }
    }

    private void mark(UUID sitting) {
        queued.remove(sitting);
        try {
            scoring.score(sitting);
        } catch (RuntimeException e) {
            log.warn("Sitting {} is not marked yet; it is tried again", sitting, e);
        }
    }

    /** Hands in what is over, and marks what is handed in. */
    public void sweep() {
        sittings.over().forEach(id -> {
            try {
                sittings.submitIfOver(id);
            } catch (RuntimeException e) {
                log.error("Sitting {} could not be handed in", id, e);
            }
        });
        store.submitted().forEach(this::request);
    }

    /** Nothing is interrupted: the embedded database closes its file when a thread of its own is. */
    @PreDestroy
    public void stop() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
            log.warn("A sitting was still being marked at the end");
        }
    }
}
