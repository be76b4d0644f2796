package org.lyceum.sandbox.pool;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.CallResult;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Outcome.Reason;
import org.lyceum.sandbox.PythonLiteral;

/** Proves on this machine, before anybody's program runs, that guests answer right and that the walls stand. */
final class GuestTest {

    private static final Duration START = Duration.ofSeconds(20);
    private static final Limits WIDE = new Limits(Duration.ofSeconds(5), START, 1024, 0);
    private static final Limits SHORT = new Limits(Duration.ofMillis(100), START, 1024, 0);

    /** Each is refused with {@code EPERM} or finds nothing; a name that is missing would prove nothing. */
    private static final String WALLS = """
            import os

            def stands(act, *errors):
                try:
                    act()
                except errors:
                    return True
                return False

            def add(a, b):
                return a + b

            def connect(family):
                import socket
                socket.socket(family)

            def thread():
                import _thread
                _thread.start_new_thread(print, ())

            def broken():
                walls = {
                    "files": stands(lambda: open("/etc/passwd"), FileNotFoundError),
                    "proc": stands(lambda: os.listdir("/proc"), FileNotFoundError),
                    "devices": stands(lambda: os.listdir("/dev"), FileNotFoundError),
                    "homes": stands(lambda: os.listdir("/home"), FileNotFoundError),
                    "writing": stands(lambda: open("/lyceum", "w"), OSError),
                    "writing to libraries": stands(lambda: open(os.__file__, "a"), OSError),
                    "network": stands(lambda: connect(2), PermissionError),
                    "local sockets": stands(lambda: connect(1), PermissionError),
                    "processes": stands(os.fork, PermissionError),
                    "threads": stands(thread, RuntimeError),
                    "memory files": stands(lambda: os.memfd_create("m"), PermissionError),
                    "users": stands(lambda: os.setuid(0), PermissionError),
                    "roots": stands(lambda: os.chroot("/"), PermissionError),
                    "environment": not os.environ,
                    "process ids": os.getpid() < 10,
                    "user id": os.getuid() == 65534,
                }
                return [name for name in walls if not walls[name]]
            """;

    private GuestTest() {}

    /** @return what is wrong; empty when such guests may serve */
    static Optional<String> check(CPython guests, ScheduledExecutorService clock) throws IOException {
        for (Trial trial : List.<Trial>of(
                GuestTest::walls,
                guest -> ends(guest, guests, "x = [0] * 10**9", WIDE, Reason.MEMORY),
                guest -> ends(guest, guests, "x = sum(range(10**12))", SHORT, Reason.CPU))) {
            try (WorkerProcess guest = new WorkerProcess(guests.start(), clock)) {
                guest.awaitReady(START);
                Optional<String> wrong = trial.on(guest);
                if (wrong.isPresent()) return wrong;
            }
        }
        return Optional.empty();
    }

    private interface Trial {
        Optional<String> on(WorkerProcess guest);
    }

    static Optional<String> walls(WorkerProcess guest) {
        Run run = new Run("", List.of(WALLS), List.of(), List.of(Call.of("add(2, 3)"), Call.of("broken()")), WIDE);
        run.on(guest);
        List<CallResult> results = run.results().getFirst().results();
        if (results.size() != 2) return Optional.of("the self-test does not compile");
        Outcome sum = results.getFirst().outcome();
        if (!sum.equals(new Outcome.Returned(PythonLiteral.parse("5")))) return Optional.of("2 + 3 gave " + sum);
        if (!(results.getLast().outcome() instanceof Outcome.Returned(var broken))) {
            return Optional.of("the self-test ended with " + results.getLast().outcome());
        }
        String names = PythonLiteral.write(broken);
        return names.equals("[]") ? Optional.empty() : Optional.of("no wall around " + names);
    }

    private static Optional<String> ends(
            WorkerProcess guest, CPython guests, String program, Limits limits, Reason wanted) {
        Run run = new Run("", List.of(program), List.of(), List.of(Call.of("x")), limits);
        run.on(guest, guests::blame);
        Outcome outcome = run.results().getFirst().results().getFirst().outcome();
        return outcome.equals(new Outcome.Stopped(wanted))
                ? Optional.empty()
                : Optional.of(program + " ended with " + outcome);
    }
}
