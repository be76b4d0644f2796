package org.lyceum.tutor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lyceum.tutor.internal.HintHouse.*;
import static org.lyceum.tutor.internal.Samples.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lyceum.repair.EditKind;
import org.lyceum.repair.RepairOutcome;
import org.lyceum.repair.RepairRequest;
import org.lyceum.repair.Repairer;
import org.lyceum.sandbox.Program;

@Timeout(30)
class RepairSearchesTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final RepairOutcome PROVEN = repair(WRONG, "result = 1", "result = 0", EditKind.WRONG_INITIAL_VALUE);

    private final Task task = task(SIX);
    private final RepairRequest request = new RepairRequest(
            Program.of(WRONG), "total", task.suite(), RIGHT, List.of(), null, Analysis.REPAIR_AT_MOST.toMillis());
    private final List<RepairRequest> asked = Collections.synchronizedList(new ArrayList<>());

    /** Begins at the first latch and answers at the second. */
    private final class Slow implements Repairer {
        final CountDownLatch free = new CountDownLatch(1);
        final CountDownLatch told = new CountDownLatch(1);
        final CountDownLatch done = new CountDownLatch(1);

        @Override
        public RepairOutcome repair(RepairRequest request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public RepairOutcome repair(RepairRequest request, BooleanSupplier turn) {
            asked.add(request);
            await(free);
            if (!turn.getAsBoolean()) {
                return RepairOutcome.notRun();
            }
            told.countDown();
            await(done);
            return PROVEN;
        }
    }

    @Test
    void shouldGoOnWithoutTheLearnerAndGiveWhatWasFoundWhenTheyAskAgain() throws Exception {
        var slow = new Slow();
        var searches = new RepairSearches(slow);

        assertThat(look(searches, Duration.ofMillis(1))).isEqualTo(new RepairSearches.Found(null, SearchEnd.NOT_BEGUN));
        slow.free.countDown();
        slow.told.await();
        assertThat(look(searches, Duration.ofMillis(1))).isEqualTo(new RepairSearches.Found(null, SearchEnd.OUT_OF_TIME));
        slow.done.countDown();
        assertThat(look(searches, LONG)).isEqualTo(new RepairSearches.Found(PROVEN, SearchEnd.COMPLETE));
        assertThat(look(searches, Duration.ZERO).outcome()).isEqualTo(PROVEN);
        assertThat(asked).hasSize(1);
    }

    @Test
    void shouldTryTwiceOnlyAtTheFirstSearchForAnExercise() {
        var searches = new RepairSearches(asked(outOfTime()));

        assertThat(look(searches, LONG).end()).isEqualTo(SearchEnd.OUT_OF_TIME);
        assertThat(asked).hasSize(2);
        assertThat(look(searches, LONG).end()).isEqualTo(SearchEnd.OUT_OF_TIME);
        assertThat(asked).hasSize(3);
    }

    @Test
    void shouldNotSearchAgainWhenItHasLookedEverywhere() {
        var nothing = new RepairOutcome(RepairOutcome.Status.NO_REPAIR, null, List.of(), 40, 0, 0, 300);
        var searches = new RepairSearches(asked(nothing));

        assertThat(look(searches, LONG)).isEqualTo(new RepairSearches.Found(nothing, SearchEnd.COMPLETE));
        look(searches, LONG);
        assertThat(asked).hasSize(1);
    }

    @Test
    void shouldSearchAgainWhenNoWorkerCouldBeHad() {
        var searches = new RepairSearches(asked(RepairOutcome.notRun()));

        assertThat(look(searches, LONG).end()).isEqualTo(SearchEnd.NOT_BEGUN);
        look(searches, LONG);
        assertThat(asked).hasSize(3);
    }

    /** A worker that serves one after the other and is busy with something else at first. */
    private final class OneByOne implements Repairer {
        final CountDownLatch free = new CountDownLatch(1);
        final List<Boolean> turns = Collections.synchronizedList(new ArrayList<>());
        private final ReentrantLock lock = new ReentrantLock(true);

        @Override
        public RepairOutcome repair(RepairRequest request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public RepairOutcome repair(RepairRequest request, BooleanSupplier turn) {
            lock.lock();
            try {
                await(free);
                turns.add(turn.getAsBoolean());
                return turns.getLast() ? PROVEN : RepairOutcome.notRun();
            } finally {
                lock.unlock();
            }
        }
    }

    @Test
    void shouldLeaveTheWorkerToThoseWhoWait() throws Exception {
        var worker = new OneByOne();
        var searches = new RepairSearches(worker);
        look(searches, Duration.ofMillis(1));
        while (!worker.lock.isLocked()) {
            Thread.onSpinWait();
        }
        var waiting = CompletableFuture.supplyAsync(() -> searches.look(task, WRONG + "#", request, LONG));
        while (!worker.lock.hasQueuedThreads()) {
            Thread.onSpinWait();
        }

        worker.free.countDown();

        assertThat(waiting.get().outcome()).isEqualTo(PROVEN);
        assertThat(worker.turns).startsWith(false, true);
        assertThat(look(searches, LONG).outcome()).isEqualTo(PROVEN);
        assertThat(worker.turns).containsExactly(false, true, true);
    }

    private Repairer asked(RepairOutcome outcome) {
        return request -> {
            asked.add(request);
            return outcome;
        };
    }

    private RepairSearches.Found look(RepairSearches searches, Duration patience) {
        return searches.look(task, WRONG, request, patience);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
