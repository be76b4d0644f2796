package org.lyceum.model;

import java.time.Instant;
import java.util.List;

/**
 * How a model host is.
 *
 * @param port     where it listens on the loopback interface while it is ready; 0 otherwise
 * @param reason   why it is not ready; empty otherwise
 * @param restarts since it was first started
 * @param since    when this state began
 * @param facts    what the library said of layers, devices and memory while loading
 */
public record HostStatus(State state, int port, String reason, int restarts, Instant since, List<String> facts) {

    public enum State {
        STOPPED,
        /** The model is being loaded. */
        STARTING,
        READY,
        /** It has ended and will be started again after a while. */
        WAITING,
        /** It cannot be started, or has ended too often: somebody has to look. */
        BROKEN
    }

    public HostStatus {
        facts = List.copyOf(facts);
    }
}
