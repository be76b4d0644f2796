package org.lyceum.sandbox.pool;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lyceum.sandbox.Outcome.Reason;

/** Guests of CPython in bubblewrap, each for one request, started ahead of it. */
record CPython(GuestCommand command) implements Launcher {

    private static final int SIGNALLED = 128;
    private static final int SIGABRT = 6;
    private static final int SIGBUS = 7;
    private static final int SIGKILL = 9;
    private static final int SIGSEGV = 11;
    private static final int SIGXCPU = 24;
    private static final int SIGVTALRM = 26;
    private static final int SIGPROF = 27;

    @Override
    public Process start() throws IOException {
        return command.start();
    }

    @Override
    public Optional<String> check(WorkerProcess worker) {
        return GuestTest.walls(worker);
    }

    @Override
    public boolean lasting() {
        return false;
    }

    /** A guest that has begun is ended by nothing but the program in it, or by its limits. */
    @Override
    public Reason blame(int code, boolean spent) {
        return switch (code - SIGNALLED) {
            case SIGXCPU, SIGVTALRM, SIGPROF -> Reason.CPU;
            // The hard limit on processor time ends a program that ignores all others.
            case SIGKILL -> spent ? Reason.CPU : Reason.EXIT;
            // Deep recursion in the interpreter's own code, or no memory where it cannot be reported.
            case SIGABRT, SIGBUS, SIGSEGV -> Reason.MEMORY;
            default -> Reason.EXIT;
        };
    }

    @Override
    public @Nullable AotCache cache() {
        return null;
    }
}
