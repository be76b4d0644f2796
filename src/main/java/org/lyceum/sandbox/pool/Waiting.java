package org.lyceum.sandbox.pool;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

/** Free workers, and those who wait for one, first come first served. */
final class Waiting {

    /** @param position told the number of people ahead, 0 when it is one's turn */
    record Ticket(CompletableFuture<WorkerProcess> turn, IntConsumer position) {}

    private final Deque<WorkerProcess> free = new ArrayDeque<>();
    private final Deque<Ticket> queue = new ArrayDeque<>();

    Ticket join(IntConsumer position) {
        Ticket ticket = new Ticket(new CompletableFuture<>(), position);
        int ahead;
        synchronized (this) {
            WorkerProcess worker = free.poll();
            if (worker != null) {
                ticket.turn().complete(worker);
                ahead = 0;
            } else {
                queue.add(ticket);
                ahead = queue.size();
            }
        }
        position.accept(ahead);
        return ticket;
    }

    /** Hands a worker to the first in the queue. */
    void offer(WorkerProcess worker) {
        List<Ticket> moved;
        synchronized (this) {
            Ticket first = queue.poll();
            while (first != null) {
                // Told before it may go: a short run could be over before it hears.
                first.position().accept(0);
                if (first.turn().complete(worker)) break;
                first = queue.poll();
            }
            if (first == null) {
                free.add(worker);
                return;
            }
            moved = new ArrayList<>(queue);
        }
        for (int i = 0; i < moved.size(); i++) moved.get(i).position().accept(i + 1);
    }

    /** @return whether it left before its turn; otherwise the worker in it must be given back */
    synchronized boolean leave(Ticket ticket) {
        queue.remove(ticket);
        return ticket.turn().cancel(false);
    }

    void fail(RuntimeException reason) {
        List<Ticket> all;
        synchronized (this) {
            all = new ArrayList<>(queue);
            queue.clear();
        }
        for (Ticket ticket : all) ticket.turn().completeExceptionally(reason);
    }

    synchronized int length() {
        return queue.size();
    }

    synchronized int idle() {
        return free.size();
    }

}
