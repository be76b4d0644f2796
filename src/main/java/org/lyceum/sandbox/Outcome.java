package org.lyceum.sandbox;

import java.util.List;

/** How a call (or the loading of the program) ended. */
public sealed interface Outcome {

    record Returned(PyValue value) implements Outcome {}

    /**
     * An exception that the program did not catch.
     *
     * @param type   class name, such as {@code IndexError}
     * @param frames the learner's own frames, outermost first; empty where none is theirs
     */
    record Raised(String type, String message, List<Frame> frames) implements Outcome {}

    /** Stopped from outside. */
    record Stopped(Reason reason) implements Outcome {}

    /** @param line 1-based, in the program as it was typed */
    record Frame(String function, int line) {}

    enum Reason {
        CPU,
        WALL,
        MEMORY,
        STEPS,
        EXIT,
        /** The worker broke; not the program's fault as far as is known, tried again on another worker. */
        FAULT,
        /** An earlier call of the run was stopped. */
        NOT_RUN
    }
}
