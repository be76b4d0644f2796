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

    /** Its place only falls: a thread that counted earlier and speaks later is not heard. */
    private static final class Ticket {
        private final Runnable work;
        private final IntConsumer position;
        private int told = Integer.MAX_VALUE;

        Ticket(Runnable work, IntConsumer position) {
            this.work = work;
            this.position = position;
        }

        synchronized void tell(int place) {
            if (place >= told) {
                return;
            }
            told = place;
            try {
                position.accept(place);
            } catch (RuntimeException e) {
                log.debug("A waiting page is gone", e);
            }
        }
    }

    private final ExecutorService threads;
    private final List<Ticket> waiting = new ArrayList<>();

    @Autowired
    RunQueue(@Value("${lyceum.exercise.judges:2}") int judges) {
        this(Executors.newFixedThreadPool(judges, Thread.ofPlatform().name("judge-", 1).daemon().factory()));
    }

    RunQueue(ExecutorService threads) {
        this.threads = threads;
    }

    /** @param position told the place in the queue, from 1; 0 when it starts */
    void add(Runnable work, IntConsumer position) {
        Ticket ticket = new Ticket(work, position);
        synchronized (waiting) {
            waiting.add(ticket);
        }
        tellPositions();
        threads.execute(() -> start(ticket));
    }

    /** How many have not begun. */
    int length() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    private void start(Ticket ticket) {
        synchronized (waiting) {
            waiting.remove(ticket);
        }
        ticket.tell(0);
        tellPositions();
        try {
            ticket.work.run();
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
            now.get(i).tell(i + 1);
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
