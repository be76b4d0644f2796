package org.lyceum.repair.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lyceum.judge.Judge;
import org.lyceum.judge.TestCase;
import org.lyceum.judge.TestSuite;
import org.lyceum.judge.Verdict;
import org.lyceum.sandbox.BatchRequest;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.RunResult;
import org.lyceum.sandbox.Sandbox;

/** Tries variants of one program in batches. A pass here is a candidate, not a proof: variants share a guest. */
final class Trials {

    /** A batch is to take about this long, so that a guest that must be stopped costs little. */
    private static final long BATCH_MILLIS = 400;
    private static final int MAX_BATCH = 2_000;

    private final Sandbox sandbox;
    private final String prelude;
    private final TestSuite suite;
    private final Deadline deadline;
    private final long steps;
    private final Pace pace;
    private int count;

    /** @param steps traced lines that a right program may need for one test */
    Trials(Sandbox sandbox, String prelude, TestSuite suite, long steps, Deadline deadline, Pace pace) {
        this.sandbox = sandbox;
        this.prelude = prelude;
        this.suite = suite;
        this.deadline = deadline;
        this.steps = steps;
        this.pace = pace;
    }

    /** How many candidates go into one batch, learnt from those before, since runners differ by a factor of ten. */
    static final class Pace {

        private int size = 24;

        private void learn(int done, long millis) {
            if (done >= size && millis < BATCH_MILLIS / 2) {
                size = Math.min(MAX_BATCH, 2 * size);
            } else if (millis > 2 * BATCH_MILLIS) {
                size = Math.max(8, size / 2);
            }
        }
    }

    /** How many variants were run so far. */
    int count() {
        return count;
    }

    /** Tries each variant on these tests; what the budget does not reach is left out. */
    List<Trial> run(List<Patch> patches, List<TestCase> tests) {
        TestSuite part = new TestSuite(suite.kind(), suite.tolerance(), List.of(), tests);
        List<Call> calls = tests.stream().map(TestCase::call).toList();
        List<Trial> trials = new ArrayList<>();
        int at = 0;
        while (at < patches.size() && !deadline.passed()) {
            List<Patch> slice = patches.subList(at, Math.min(patches.size(), at + pace.size));
            long start = deadline.elapsed();
            List<RunResult> results = sandbox.batch(
                    new BatchRequest(prelude, slice.stream().map(Patch::text).toList(), calls, limits()));
            int done = 0;
            for (RunResult result : results) {
                if (result.syntax() == null && notRun(result)) {
                    break;
                }
                Verdict verdict = Judge.verdict(part, result);
                trials.add(new Trial(slice.get(done), verdict));
                done++;
            }
            long took = deadline.elapsed() - start;
            pace.learn(slice.size(), took);
            // One that stopped the guest is the last that ran; when not even the first did, it is passed over.
            at += Math.max(1, done);
            count += Math.max(1, done);
        }
        return trials;
    }

    /** What each variant answers to these calls; no more than were reached. */
    List<RunResult> answers(List<Patch> patches, List<Call> calls) {
        return sandbox.batch(new BatchRequest(prelude, patches.stream().map(Patch::text).toList(), calls, limits()));
    }

    private static boolean notRun(RunResult result) {
        return result.results().isEmpty()
                || result.results().getFirst().outcome() instanceof Outcome.Stopped stopped
                        && (stopped.reason() == Outcome.Reason.NOT_RUN || stopped.reason() == Outcome.Reason.FAULT);
    }

    private Limits limits() {
        // Wall time is for a machine that is busy with other things; killing a worker costs more than waiting.
        long millis = Math.clamp(deadline.left(), 300, 1_500);
        return new Limits(Duration.ofMillis(millis), Duration.ofMillis(3 * millis), 16 * 1024, steps);
    }
}
