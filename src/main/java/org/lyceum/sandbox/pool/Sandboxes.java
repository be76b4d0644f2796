package org.lyceum.sandbox.pool;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.lyceum.sandbox.SandboxException;

/** Chooses the runner: CPython in bubblewrap where the machine has both and hostile programs stay inside, else GraalPy. */
public final class Sandboxes {

    private static final System.Logger LOG = System.getLogger(Sandboxes.class.getName());

    private Sandboxes() {}

    /**
     * Logs one line that says what was chosen and why.
     *
     * @param runner {@code auto}, {@code graalpy} or {@code cpython}
     * @throws SandboxException when {@code cpython} is asked for and cannot be had; the message says why
     * @throws IllegalArgumentException for any other word
     */
    public static WorkerPool open(String runner, PoolSettings settings) {
        return switch (runner) {
            case "graalpy" -> {
                LOG.log(Level.INFO, "Programs run on GraalPy, as the settings say");
                yield new WorkerPool(settings);
            }
            case "cpython" -> {
                CPython guests = tested(settings);
                LOG.log(Level.INFO, "Programs run on CPython in bubblewrap, as the settings say; the self-test passed");
                yield new WorkerPool(settings, guests);
            }
            case "auto" -> {
                try {
                    CPython guests = tested(settings);
                    LOG.log(Level.INFO, "Programs run on CPython in bubblewrap: the self-test passed");
                    yield new WorkerPool(settings, guests);
                } catch (SandboxException e) {
                    LOG.log(Level.INFO, "Programs run on GraalPy: {0}", e.getMessage());
                    yield new WorkerPool(settings);
                }
            }
            default -> throw new IllegalArgumentException("the runner is auto, graalpy or cpython, not " + runner);
        };
    }

    /** Why CPython cannot be used here; empty when it can. */
    public static Optional<String> missing(PoolSettings settings) {
        try {
            tested(settings);
            return Optional.empty();
        } catch (SandboxException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static CPython tested(PoolSettings settings) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("sandbox-test").factory());
        try {
            CPython guests = new CPython(new GuestCommand(settings.scratch()));
            Optional<String> wrong = GuestTest.check(guests, clock);
            if (wrong.isEmpty()) return guests;
            throw new IOException("its self-test failed: " + wrong.get());
        } catch (IOException e) {
            throw new SandboxException("CPython in bubblewrap cannot be used: " + e.getMessage(), e);
        } finally {
            clock.shutdownNow();
        }
    }
}
