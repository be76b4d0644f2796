package org.lyceum.sandbox.pool;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.CallResult;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.PythonLiteral;

/** Proves on a real worker, before anybody's program runs, that answers are right and that the walls stand. */
final class SelfTest {

    private static final String PROGRAM = """
            def add(a, b):
                return a + b

            def read():
                return open("/etc/passwd").read()

            def write():
                open("lyceum-self-test", "w").write("x")

            def connect():
                import socket
                s = socket.socket()
                s.connect(("127.0.0.1", 1))

            def start():
                import os
                return os.system("true")

            def host():
                import java
                return java.type("java.lang.Runtime")
            """;

    /** Each must be refused by the walls, not fail by chance: a closed port would answer ConnectionRefusedError. */
    private static final List<String> REFUSED = List.of("read()", "write()", "connect()", "start()", "host()");

    private static final String HOSTILE = """
            import os

            def add(a, b):
                return a + b

            def refused(act):
                try:
                    act()
                except (OSError, ImportError, AttributeError):
                    return True
                return False

            def connect():
                import socket
                socket.socket()

            def foreign():
                import socket
                socket.socket(socket.AF_UNIX)

            def walls():
                return [
                    refused(lambda: open("/etc/passwd")), refused(lambda: open("/proc/self/status")),
                    refused(lambda: open("/lyceum", "w")), refused(lambda: open("/tmp/lyceum", "w")),
                    refused(connect), refused(foreign), refused(os.fork), refused(lambda: os.unshare(0)),
                    refused(lambda: os.listdir("/dev")), refused(lambda: os.listdir("/home")),
                    refused(lambda: os.memfd_create("m")), refused(lambda: os.setuid(0)),
                    os.system("true") != 0, not os.environ or list(os.environ) in (["LC_CTYPE"], ["PWD"], ["PWD", "LC_CTYPE"]),
                    os.getpid() < 10, os.getuid() == 65534]
            """;

    private SelfTest() {}

    /** The same for a guest of CPython, which is used up by it. */
    static Optional<String> checkGuest(WorkerProcess guest) {
        Limits limits = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(20), 1024, 0);
        Run run = new Run("", List.of(HOSTILE), List.of(), List.of(Call.of("add(2, 3)"), Call.of("walls()")), limits);
        run.on(guest);
        List<CallResult> results = run.results().getFirst().results();
        if (results.size() != 2) return Optional.of("the self-test does not compile");
        if (!results.getFirst().outcome().equals(new Outcome.Returned(PythonLiteral.parse("5")))) {
            return Optional.of("2 + 3 gave " + results.getFirst().outcome());
        }
        if (!(results.get(1).outcome() instanceof Outcome.Returned(org.lyceum.sandbox.PyValue value))) {
            return Optional.of("the self-test ended with " + results.get(1).outcome());
        }
        String walls = PythonLiteral.write(value);
        return walls.contains("False") ? Optional.of("a wall does not stand: " + walls) : Optional.empty();
    }

    /** @return what is wrong; empty when the worker may serve */
    static Optional<String> check(WorkerProcess worker) {
        List<Call> calls = new java.util.ArrayList<>();
        calls.add(Call.of("add(2, 3)"));
        REFUSED.forEach(expression -> calls.add(Call.of(expression)));
        Limits limits = new Limits(Duration.ofSeconds(20), Duration.ofSeconds(40), 1024, 0);
        Run run = new Run("", List.of(PROGRAM), List.of(), calls, limits);
        run.on(worker);
        List<CallResult> results = run.results().getFirst().results();
        if (results.isEmpty()) return Optional.of("the self-test does not compile");
        Outcome sum = results.getFirst().outcome();
        if (!sum.equals(new Outcome.Returned(PythonLiteral.parse("5")))) {
            return Optional.of("2 + 3 gave " + sum);
        }
        for (int i = 1; i < results.size(); i++) {
            Outcome outcome = results.get(i).outcome();
            boolean refused = outcome instanceof Outcome.Raised raised && !raised.type().equals("ConnectionRefusedError");
            if (!refused) return Optional.of(calls.get(i).expression() + " was not refused: " + outcome);
        }
        return Optional.empty();
    }
}
