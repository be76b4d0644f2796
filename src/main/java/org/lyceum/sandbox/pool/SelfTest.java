package org.lyceum.sandbox.pool;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.CallResult;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.PythonLiteral;

/** Proves on a real worker of GraalPy, before anybody's program runs, that answers are right and that the walls stand. */
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

    private SelfTest() {}

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
