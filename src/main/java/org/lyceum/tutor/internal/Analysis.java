package org.lyceum.tutor.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.lyceum.judge.TestVerdict;
import org.lyceum.judge.Verdict;
import org.lyceum.repair.RepairOutcome;
import org.lyceum.repair.RepairRequest;
import org.lyceum.repair.Repairer;
import org.lyceum.retrieval.Passage;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.Sandbox;
import org.lyceum.tutor.internal.Findings.Status;
import org.lyceum.ui.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds out what is wrong with a program, within five seconds: judges it, looks for a repair, runs that repair
 * against every test once more, and only then believes it.
 */
@Component
public class Analysis {

    static final Duration BUDGET = Duration.ofMillis(4_800);
    static final Duration REPAIR_AT_MOST = Duration.ofMillis(4_000);
    private static final Duration LEFT_FOR_PROOF = Duration.ofMillis(600);
    private static final Duration WIRE = Duration.ofMillis(200);
    private static final Duration LEFT_FOR_COMPARISON = Duration.ofMillis(400);

    private static final Logger log = LoggerFactory.getLogger(Analysis.class);

    private final Judging judging;
    private final Repairer repairer;
    private final Sandbox sandbox;
    private final Citations citations;
    private final Clock clock;

    public Analysis(Judging judging, Repairer repairer, Sandbox sandbox, Citations citations, Clock clock) {
        this.judging = judging;
        this.repairer = repairer;
        this.sandbox = sandbox;
        this.citations = citations;
        this.clock = clock;
    }

    /** @throws HintRefused when the program passes every test */
    Findings analyse(Task task, String source, Language language) {
        Instant deadline = clock.instant().plus(BUDGET);
        Verdict verdict = judging.judge(task, source);
        if (verdict.passed()) {
            throw new HintRefused(HintRefused.Reason.NOTHING_FAILED);
        }
        RepairOutcome outcome = repair(task, source, deadline);
        RepairOutcome proven = proven(task, outcome) ? outcome : null;
        LeakGuard guard = proven == null
                ? LeakGuard.NOTHING_SECRET : LeakGuard.of(task, source, proven.repaired());
        Diagnosis diagnosis = diagnose(task, source, verdict, proven, deadline);
        Status status = proven != null
                ? Status.PROVEN
                : diagnosis.kind().fact() ? Status.EXPLAINED : Status.WITHHELD;
        Optional<Passage> passage = citations.choose(task, diagnosis.kind(), guard, language);
        return new Findings(
                status,
                diagnosis,
                SourceLines.spot(source, diagnosis.line()),
                failingCase(task, source, verdict, guard, deadline),
                SourceLines.line(source, diagnosis.line()),
                proven == null ? List.of() : Change.between(source, proven.repaired()),
                passage.map(Passage::key).orElse(null),
                guard.secret(),
                task.suite().tests().size(),
                proven == null ? 0 : proven.compared(),
                outcome == null ? 0 : outcome.candidates(),
                top(status, diagnosis, task.ceiling()));
    }

    private static int top(Status status, Diagnosis diagnosis, int ceiling) {
        int highest = switch (status) {
            case PROVEN -> 4;
            case EXPLAINED -> diagnosis.line() > 0 ? 3 : 2;
            case WITHHELD -> 0;
        };
        return Math.min(highest, ceiling);
    }

    private @Nullable RepairOutcome repair(Task task, String source, Instant deadline) {
        Duration left = Duration.between(clock.instant(), deadline).minus(LEFT_FOR_PROOF);
        long millis = Math.min(left.toMillis(), REPAIR_AT_MOST.toMillis());
        if (millis <= 0) {
            return null;
        }
        var request = new RepairRequest(
                new Program(task.prelude(), source), task.entry(), task.suite(), task.reference(),
                task.accepted(), task.inputs(), millis);
        // The worker keeps to its budget once it runs; starting one may take longer than a learner waits.
        var answer = new FutureTask<>(() -> repairer.repair(request));
        Thread.startVirtualThread(answer);
        try {
            return answer.get(millis + WIRE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // Left to end by itself: interrupting it would cost the worker, and the next learner its start.
            log.info("No repair for {} in time", task.key());
            return null;
        } catch (ExecutionException e) {
            // A hint without a repair is still better than none.
            log.warn("No repair worker could be had for {}", task.key(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        answer.cancel(true);
        return null;
    }

    /** The worker's word is not enough: what is called proven has passed here, in a run of its own. */
    private boolean proven(Task task, @Nullable RepairOutcome outcome) {
        if (outcome == null
                || outcome.status() != RepairOutcome.Status.REPAIRED
                || outcome.repaired() == null
                || outcome.edits().isEmpty()) {
            return false;
        }
        return judging.judge(task, outcome.repaired()).passed();
    }

    private Diagnosis diagnose(
            Task task, String source, Verdict verdict, @Nullable RepairOutcome proven, Instant deadline) {
        Facts facts = new Facts(task, source, verdict, proven, false);
        Diagnosis diagnosis = Diagnoser.diagnose(facts);
        boolean maybe = verdict.syntax() == null
                && !facts.failing().isEmpty()
                && facts.first().actual().outcome() instanceof Outcome.Returned
                && (diagnosis.kind() == DiagnosisKind.OTHER || facts.repairKind() == DiagnosisKind.OTHER)
                && timeLeft(deadline);
        if (maybe && new ArgumentProbe(sandbox).changes(task, source, facts.first().test().call())) {
            return Diagnoser.diagnose(new Facts(task, source, verdict, proven, true));
        }
        return diagnosis;
    }

    private @Nullable FailingCase failingCase(
            Task task, String source, Verdict verdict, LeakGuard guard, Instant deadline) {
        if (verdict.syntax() != null) {
            return null;
        }
        Optional<TestVerdict> visible = verdict.tests().stream()
                .filter(test -> !test.passed() && test.test().visible())
                .findFirst();
        if (visible.isPresent()) {
            return FailingCase.of(visible.get());
        }
        boolean failed = verdict.tests().stream().anyMatch(test -> !test.passed());
        return failed && timeLeft(deadline)
                ? new Counterexample(sandbox).find(task, source)
                        .filter(found -> guard.allowsCode(found.call() + "\n" + found.expected()))
                        .orElse(null)
                : null;
    }

    private boolean timeLeft(Instant deadline) {
        return clock.instant().plus(LEFT_FOR_COMPARISON).isBefore(deadline);
    }
}
