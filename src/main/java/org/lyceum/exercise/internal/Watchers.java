package org.lyceum.exercise.internal;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The open pages that wait for a submission, in this process. */
@Component
class Watchers {

    private static final Logger log = LoggerFactory.getLogger(Watchers.class);

    private final Map<UUID, List<RunListener>> listeners = new ConcurrentHashMap<>();

    /** For pages that begin to watch when the run has already moved on. */
    private final Map<UUID, Integer> positions = new ConcurrentHashMap<>();

    Registration add(UUID submission, RunListener listener) {
        listeners.computeIfAbsent(submission, unused -> new CopyOnWriteArrayList<>()).add(listener);
        Integer position = positions.get(submission);
        if (position != null) {
            listener.position(position);
        }
        return () -> listeners.computeIfPresent(submission, (id, list) -> {
            list.remove(listener);
            return list.isEmpty() ? null : list;
        });
    }

    void position(UUID submission, int position) {
        positions.put(submission, position);
        tell(submission, listener -> listener.position(position));
    }

    /** The run has ended, with a verdict or without. */
    void ended(UUID submission) {
        positions.remove(submission);
    }

    void tell(UUID submission, Consumer<RunListener> word) {
        for (RunListener listener : listeners.getOrDefault(submission, List.of())) {
            try {
                word.accept(listener);
            } catch (RuntimeException e) {
                log.debug("A waiting page is gone", e);
            }
        }
    }

    void forget(UUID submission) {
        listeners.remove(submission);
    }
}
