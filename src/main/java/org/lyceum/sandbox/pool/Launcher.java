package org.lyceum.sandbox.pool;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lyceum.sandbox.Outcome.Reason;

/** A kind of worker: how it is started and tested, and what its end says. */
interface Launcher {

    Process start() throws IOException;

    /** Runs hostile programs on a fresh worker. @return what is wrong; empty when such workers may serve */
    Optional<String> check(WorkerProcess worker);

    /** Whether a worker serves one request after another; otherwise each request has one of its own. */
    boolean lasting();

    /**
     * What the end of a process says of the program that it had begun; {@code FAULT} for a worker that broke by itself.
     *
     * @param code  exit code of the process
     * @param spent whether as much time had passed as the program was given of the processor
     */
    Reason blame(int code, boolean spent);

    /** Null where workers need none. */
    @Nullable AotCache cache();
}
