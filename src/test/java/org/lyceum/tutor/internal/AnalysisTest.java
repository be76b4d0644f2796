package org.lyceum.tutor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lyceum.tutor.internal.Samples.*;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lyceum.judge.TestCase;
import org.lyceum.repair.RepairOutcome;
import org.lyceum.sandbox.BatchRequest;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.RunRequest;
import org.lyceum.sandbox.RunResult;
import org.lyceum.sandbox.Sandbox;
import org.lyceum.ui.Language;

class AnalysisTest {

    private static final TestCase HIDDEN = hidden("total([1, 2, 3])", number(6));

    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void release() {
        over.countDown();
    }

    /** The sandbox is stuck for good, so the clock may stand: what ends the wait is the time that was left. */
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void shouldAnswerWithoutAnInputWhenTheSandboxTakesTooLong() {
        Task task = new Task("course/lesson/total", "hash", "Total", "Add.", "total", List.of(), 4,
                task(HIDDEN).suite(), Limits.DEFAULT, "", RIGHT, List.of(), "def inputs(seed):\n    return [([],)]\n");
        RepairOutcome nothing = new RepairOutcome(RepairOutcome.Status.NO_REPAIR, null, List.of(), 3, 0, 0, 20);
        Analysis analysis = new Analysis((program, suite, limits) -> verdict(failed(HIDDEN, raised("KeyError", "'a'", 2))),
                new RepairSearches(request -> nothing), new Stuck(), new Citations(HintHouse.INDEX), clock);

        Findings findings = analysis.analyse(task, RIGHT.replace("0", "1"), Language.EN);

        assertThat(findings.failing()).isNull();
        assertThat(findings.diagnosis().kind()).isEqualTo(DiagnosisKind.KEY_ERROR);
    }

    /** Never answers, as long as the test lasts. */
    private final class Stuck implements Sandbox {

        @Override
        public RunResult run(RunRequest request) {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("too late");
        }

        @Override
        public List<RunResult> batch(BatchRequest request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String runner() {
            return "stuck";
        }
    }
}
