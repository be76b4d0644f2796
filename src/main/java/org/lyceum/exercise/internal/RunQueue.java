package org.lyceum.exercise.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Runs work in order on a few threads and tells those who wait how many stand before them. */
@Component
class RunQueue implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(RunQueue.class);

    /** @param position told the place in the queue, from 1; 0 when it starts */
    private record Ticket(Runnable work, IntConsumer position) {}

    private final ExecutorService threads;
    private final List<Ticket> waiting = new ArrayList<>();

    @Autowired
    RunQueue(@Value("${lyceum.exercise.judges:2}") int judges) {
        this(Executors.newFixedThreadPool(judges, Thread.ofPlatform().name("judge-", 1).daemon().factory()));
    }

    RunQueue(ExecutorService threads) {
        this.threads = threads;
    }

    void add(Runnable work, IntConsumer position) {
        Ticket ticket = new Ticket(work, position);
        synchronized (waiting) {
            waiting.add(ticket);
        }
        tellPositions();
        threads.execute(() -> start(ticket));
    }

    private void start(Ticket ticket) {
        synchronized (waiting) {
            waiting.remove(ticket);
        }
        tell(ticket, 0);
        tellPositions();
        try {
            ticket.work().run();
        } catch (RuntimeException e) {
            log.error("A run ended in an unexpected error", e);
        }
    }

    private void tellPositions() {
        List<Ticket> now;
        synchronized (waiting) {
            now = List.copyOf(waiting);
        }
        for (int i = 0; i < now.size(); i++) {
            tell(now.get(i), i + 1);
        }
    }

    private static void tell(Ticket ticket, int position) {
        try {
            ticket.position().accept(position);
        } catch (RuntimeException e) {
            log.debug("A waiting page is gone", e);
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
