package org.lyceum.sandbox.pool;

import java.io.IOException;
import java.time.Duration;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.RunRequest;
import org.lyceum.sandbox.SandboxException;

/** Chooses between the two runners: CPython in bubblewrap where the machine has it and its self-test passes. */
public final class Sandboxes {

    private static final System.Logger LOG = System.getLogger(Sandboxes.class.getName());

    private Sandboxes() {}

    /**
     * @param runner {@code auto}, {@code graalpy} or {@code cpython}
     * @throws SandboxException when {@code cpython} is asked for and cannot be had; the message says why
     */
    public static WorkerPool open(String runner, PoolSettings settings) {
        return switch (runner) {
            case "graalpy" -> new WorkerPool(settings);
            case "cpython" -> cpython(settings);
            case "auto" -> {
                try {
                    yield cpython(settings);
                } catch (SandboxException e) {
                    LOG.log(System.Logger.Level.INFO, "Programs run on GraalPy: {0}", e.getMessage());
                    yield new WorkerPool(settings);
                }
            }
            default -> throw new IllegalArgumentException("lyceum.sandbox.runner is auto, graalpy or cpython, not " + runner);
        };
    }

    /** Started and tested when it returns. */
    private static WorkerPool cpython(PoolSettings settings) {
        GuestCommand guests;
        try {
            guests = new GuestCommand(settings.scratch());
        } catch (IOException e) {
            throw new SandboxException("CPython in bubblewrap cannot be used: " + e.getMessage(), e);
        }
        WorkerPool pool = new WorkerPool(settings, guests);
        try {
            pool.run(new RunRequest(Program.of("x = 1"), java.util.List.of(Call.of("x")), java.util.List.of(),
                    new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), 100, 0)));
            return pool;
        } catch (SandboxException e) {
            pool.close();
            throw e;
        }
    }
}
