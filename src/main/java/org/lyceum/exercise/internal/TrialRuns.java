package org.lyceum.exercise.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.lyceum.account.PersonId;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.Exercises;
import org.lyceum.judge.Judging;
import org.lyceum.judge.TestCase;
import org.lyceum.judge.Judging;
import org.lyceum.judge.TestSuite;
import org.lyceum.judge.TestSuite.Kind;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.RunRequest;
import org.lyceum.sandbox.Sandbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Runs that are stored nowhere: the visible tests, one of them, the learner's own input. They stand in the same
 * queue and under the same limits as submissions.
 */
@Service
public class TrialRuns {

    /** Of a learner's own call or input, in UTF-8. */
    public static final int MAX_INPUT_BYTES = 16 * 1024;

    private static final Logger log = LoggerFactory.getLogger(TrialRuns.class);

    private final Exercises exercises;
    private final Judging judging;
    private final ObjectProvider<Sandbox> sandbox;
    private final RunQueue queue;
    private final Admission admission;

    TrialRuns(Exercises exercises, Judging judging, ObjectProvider<Sandbox> sandbox, RunQueue queue,
            Admission admission) {
        this.exercises = exercises;
        this.judging = judging;
        this.sandbox = sandbox;
        this.queue = queue;
        this.admission = admission;
    }

    /**
     * Runs the visible tests.
     *
     * @throws RunRefused when it may not be run now
     * @throws NoSuchElementException for an unknown exercise
     */
    public void visible(PersonId person, String exerciseKey, String program, RunListener listener) {
        Exercise exercise = exercises.find(exerciseKey).orElseThrow().value();
        run(person, program, listener, exercise,
                () -> judging.judge(exercise.program(program), exercise.suite().visible(), exercise.limits()),
                listener::judged);
    }

    /**
     * Runs one visible test.
     *
     * @throws RunRefused when it may not be run now
     * @throws NoSuchElementException for an unknown exercise, and for a test that is hidden or unknown
     */
    public void one(PersonId person, String exerciseKey, String program, String testId, RunListener listener) {
        Exercise exercise = exercises.find(exerciseKey).orElseThrow().value();
        TestSuite alone = only(exercise.suite(), testId);
        run(person, program, listener, exercise,
                () -> judging.judge(exercise.program(program), alone, exercise.limits()), listener::judged);
    }

    /**
     * Runs the program with a call of the learner's own, or as a script with an input of theirs. The call is
     * evaluated in the sandbox's guest only.
     *
     * @param input a Python expression, or what a script reads; see {@link #takesCall}
     * @throws RunRefused when it may not be run now
     * @throws NoSuchElementException for an unknown exercise
     */
    public void input(PersonId person, String exerciseKey, String program, String input, InputListener listener) {
        Exercise exercise = exercises.find(exerciseKey).orElseThrow().value();
        if (input.getBytes(StandardCharsets.UTF_8).length > MAX_INPUT_BYTES) {
            throw RunRefused.tooLarge();
        }
        if (takesCall(exercise) && input.isBlank()) {
            throw new IllegalArgumentException("no call");
        }
        run(person, program, listener, exercise,
                () -> trial(sandbox.getObject(), exercise, program, input), listener::tried);
    }

    static InputResult trial(Sandbox sandbox, Exercise exercise, String program, String input) {
        boolean called = takesCall(exercise);
        Call call = called ? new Call(setup(exercise.suite()), input.strip(), "") : new Call("", "", input);
        return InputResult.of(sandbox.run(
                new RunRequest(exercise.program(program), List.of(call), List.of(), exercise.limits())), called);
    }

    /** Whether the learner's own input is a call; else it is what the program reads. */
    public static boolean takesCall(Exercise exercise) {
        return exercise.suite().kind() != Kind.STDIO;
    }

    private <T> void run(PersonId person, String program, QueueListener listener, Exercise exercise,
            Supplier<T> work, java.util.function.Consumer<T> done) {
        admission.enter(person, program);
        queue.add(() -> {
            T result;
            try {
                result = work.get();
            } catch (RuntimeException e) {
                log.warn("A run of {} found no worker", exercise.key(), e);
                admission.leave(person);
                listener.notNow();
                return;
            }
            admission.leave(person);
            done.accept(result);
        }, listener::position);
    }

    private static TestSuite only(TestSuite suite, String testId) {
        TestCase test = suite.tests().stream()
                .filter(TestCase::visible)
                .filter(candidate -> candidate.id().equals(testId))
                .findFirst()
                .orElseThrow();
        return suite.withTests(List.of(test));
    }

    /** What all visible tests set up; nothing when they differ. What only hidden tests set up stays hidden. */
    private static String setup(TestSuite suite) {
        List<String> setups = suite.tests().stream()
                .filter(TestCase::visible)
                .map(test -> test.call().setup())
                .distinct()
                .toList();
        return setups.size() == 1 ? setups.getFirst() : "";
    }
}
