package org.lyceum.tutor.internal;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.lyceum.repair.RepairOutcome;
import org.lyceum.repair.RepairRequest;
import org.lyceum.repair.Repairer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Searches for repairs, each away from the learner who waits for it. A search has its whole time from when the worker
 * begins it; a learner does not wait that long when the worker is busy or still starting. The search goes on without
 * them as long as nobody else waits for the worker; what it finds is kept for when they ask again, and for others with
 * the same program.
 */
@Component
public class RepairSearches {

    private static final Logger log = LoggerFactory.getLogger(RepairSearches.class);
    private static final int REMEMBERED = 200;

    /** @param outcome null unless the search ended while the learner waited */
    record Found(@Nullable RepairOutcome outcome, SearchEnd end) {}

    /** @param judged hash of the judged part of the exercise */
    private record Key(String judged, String program) {}

    private static final class Search {
        final CompletableFuture<RepairOutcome> outcome = new CompletableFuture<>();
        final long budget;
        boolean begun;
        int waiting;

        Search(long budget) {
            this.budget = budget;
        }
    }

    private final Repairer repairer;
    private final Set<String> known = new HashSet<>();
    private final Map<Key, Search> searches = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Search> eldest) {
            return size() > REMEMBERED && eldest.getValue().outcome.isDone();
        }
    };

    public RepairSearches(Repairer repairer) {
        this.repairer = repairer;
    }

    /**
     * Joins the search for this program, or starts one.
     *
     * @param patience how long to wait; the search goes on without the learner
     */
    Found look(Task task, String source, RepairRequest request, Duration patience) {
        Search search = join(new Key(task.hash(), HintService.hash(source)), task, request);
        try {
            RepairOutcome outcome = search.outcome.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return new Found(outcome, end(outcome, search.budget));
        } catch (TimeoutException e) {
            log.info("No repair for {} while the learner waited; the search goes on", task.key());
        } catch (ExecutionException e) {
            // A hint without a repair is still better than none.
            log.warn("No repair worker could be had for {}", task.key(), e.getCause());
            return new Found(null, SearchEnd.NOT_BEGUN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            leave(search);
        }
        return new Found(null, begun(search) ? SearchEnd.OUT_OF_TIME : SearchEnd.NOT_BEGUN);
    }

    private synchronized Search join(Key key, Task task, RepairRequest request) {
        Search there = searches.get(key);
        if (there != null && !unfinished(there)) {
            there.waiting++;
            return there;
        }
        Search fresh = new Search(request.millis());
        fresh.waiting++;
        searches.put(key, fresh);
        boolean first = known.add(task.hash());
        Thread.ofVirtual().name("repair-search").start(() -> run(fresh, request, first));
        return fresh;
    }

    /** Whether it ended without having looked everywhere, so that another may do better. */
    private static boolean unfinished(Search search) {
        return search.outcome.isDone()
                && (search.outcome.isCompletedExceptionally()
                        || end(search.outcome.join(), search.budget) != SearchEnd.COMPLETE);
    }

    private synchronized void leave(Search search) {
        search.waiting--;
    }

    private synchronized boolean begun(Search search) {
        return search.begun;
    }

    /** Whether the worker may begin it: not what nobody waits for while somebody waits for something else. */
    private synchronized boolean turn(Search search) {
        if (search.waiting == 0 && othersWait(search)) {
            return false;
        }
        search.begun = true;
        return true;
    }

    private synchronized boolean othersWait(Search search) {
        return searches.values().stream()
                .anyMatch(other -> other != search && other.waiting > 0 && !other.begun && !other.outcome.isDone());
    }

    /** The first search for an exercise spends much of its time on asking the accepted programs: it may have a second. */
    private void run(Search search, RepairRequest request, boolean first) {
        Timer.Sample time = Timer.start();
        try {
            RepairOutcome outcome = repairer.repair(request, () -> turn(search));
            boolean again = first && end(outcome, request.millis()) != SearchEnd.COMPLETE && !othersWait(search);
            RepairOutcome last = again ? repairer.repair(request, () -> turn(search)) : outcome;
            TutorMeters.searched(end(last, request.millis()), time);
            search.outcome.complete(last);
        } catch (RuntimeException e) {
            TutorMeters.broke(time);
            search.outcome.completeExceptionally(e);
        }
    }

    private static SearchEnd end(RepairOutcome outcome, long budget) {
        return switch (outcome.status()) {
            case NOT_RUN -> SearchEnd.NOT_BEGUN;
            case NO_REPAIR -> outcome.millis() >= budget ? SearchEnd.OUT_OF_TIME : SearchEnd.COMPLETE;
            case REPAIRED, ALREADY_RIGHT, BAD_REFERENCE, UNSUITABLE -> SearchEnd.COMPLETE;
        };
    }
}
