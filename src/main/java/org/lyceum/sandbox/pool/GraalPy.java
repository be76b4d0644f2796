package org.lyceum.sandbox.pool;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.lyceum.sandbox.Outcome.Reason;

/** Workers that are Java processes with GraalPy; each gives every request a fresh interpreter. */
record GraalPy(WorkerCommand command, AotCache cache, boolean cacheWanted) implements Launcher {

    static GraalPy of(PoolSettings settings) throws IOException {
        WorkerCommand command = new WorkerCommand(settings);
        return new GraalPy(command, new AotCache(command, settings.scratch()), settings.aotCache());
    }

    @Override
    public Process start() throws IOException {
        return command.start(cacheWanted ? cache.flags() : List.of());
    }

    @Override
    public Optional<String> check(WorkerProcess worker) {
        return SelfTest.check(worker);
    }

    @Override
    public boolean lasting() {
        return true;
    }

    @Override
    public Reason blame(int code, boolean spent) {
        return Reason.FAULT;
    }
}
