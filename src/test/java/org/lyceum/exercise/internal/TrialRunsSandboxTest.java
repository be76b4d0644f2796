package org.lyceum.exercise.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lyceum.exercise.Exercise;
import org.lyceum.judge.TestSuite.Kind;
import org.lyceum.sandbox.Outcome.Reason;
import org.lyceum.sandbox.pool.PoolSettings;
import org.lyceum.sandbox.pool.WorkerPool;

/** The learner's own input in the real sandbox, friendly and hostile. */
class TrialRunsSandboxTest {

    private static final String PROGRAM = "def double(n):\n    print('in', n)\n    return n * 2\n";
    private static WorkerPool pool;

    @BeforeAll
    static void start(@TempDir Path scratch) {
        pool = new WorkerPool(PoolSettings.in(scratch).withWorkers(1).withAotCache(false));
    }

    @AfterAll
    static void stop() {
        pool.close();
    }

    private static InputResult call(String program, String input) {
        return TrialRuns.trial(pool, exercise(Kind.FUNCTION), program, input);
    }

    private static Exercise exercise(Kind kind) {
        Shelf shelf = new Shelf();
        if (kind == Kind.STDIO) {
            shelf.put("hash-2", "judged-2", """
                    {"version":1,"kind":"stdio","tests":[{"id":"one","stdin":"a","stdout":"A","visible":true}]}
                    """);
        }
        return shelf.current();
    }

    @Test
    void shouldGiveValueAndOutputOfTheCall() {
        InputResult trial = call(PROGRAM, " double([1, 'a']) ");

        assertThat(trial.value()).isEqualTo("[1, 'a', 1, 'a']");
        assertThat(trial.stdout()).isEqualTo("in [1, 'a']\n");
        assertThat(trial.error()).isNull();
    }

    @Test
    void shouldGiveTheTracebackWhenTheCallRaises() {
        InputResult trial = call("def double(n):\n    return n.nope\n", "double(1)");

        assertThat(trial.error()).isEqualTo("AttributeError");
        assertThat(trial.frames()).singleElement().satisfies(frame -> assertThat(frame.line()).isEqualTo(2));
        assertThat(trial.inCall()).isFalse();
    }

    @Test
    void shouldSayThatTheCallIsNoExpression() {
        assertThat(call(PROGRAM, "x = 1").inCall()).isTrue();
        assertThat(call(PROGRAM, "import os").inCall()).isTrue();
        assertThat(call("def double(:\n", "double(1)").syntax()).isNotNull();
    }

    @Test
    void shouldHoldHostileCallsWithinTheSandbox() {
        assertThat(call(PROGRAM, "open('/etc/passwd').read()").error()).isNotNull();
        assertThat(call(PROGRAM, "__import__('subprocess').run(['id'])").error()).isNotNull();
        assertThat(call(PROGRAM, "[0 for _ in iter(int, 1)]").stopped()).isIn(Reason.CPU, Reason.MEMORY, Reason.WALL);
        assertThat(call(PROGRAM, "exit()").stopped()).isEqualTo(Reason.EXIT);
        assertThat(call(PROGRAM, "'x' * 10**6 and print('y' * 10**6)").truncated()).isTrue();
        assertThat(call(PROGRAM, "double(2)").value()).isEqualTo("4");
    }

    @Test
    void shouldTakeNullCharactersAndHalfCharacters() {
        assertThat(call(PROGRAM, "double('a\0b')").value()).isNull();
        assertThat(call(PROGRAM + "# \0", "double(1)").syntax()).isNotNull();
        assertThat(call(PROGRAM, "double('\ud800')").stdout()).isNotNull();
        assertThat(call(PROGRAM, "double(3)").value()).isEqualTo("6");
    }

    @Test
    void shouldGiveWhatAScriptPrintsForTheInput() {
        Exercise script = exercise(Kind.STDIO);
        InputResult trial = TrialRuns.trial(pool, script, "print(input().upper())\nexit()\n", "hello\n");

        assertThat(trial.stdout()).isEqualTo("HELLO\n");
        assertThat(trial.value()).isNull();
        assertThat(trial.stopped()).isNull();
        assertThat(TrialRuns.trial(pool, script, "input()\n", "").error()).isEqualTo("EOFError");
    }
}
