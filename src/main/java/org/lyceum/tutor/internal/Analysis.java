package org.lyceum.tutor.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lyceum.judge.Judging;
import org.lyceum.judge.TestSuite;
import org.lyceum.judge.TestVerdict;
import org.lyceum.judge.Verdict;
import org.lyceum.repair.RepairOutcome;
import org.lyceum.repair.RepairRequest;
import org.lyceum.retrieval.Passage;
import org.lyceum.sandbox.Outcome;
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

    private static final Logger log = LoggerFactory.getLogger(Analysis.class);

    static final Duration BUDGET = Duration.ofMillis(4_800);
    static final Duration REPAIR_AT_MOST = Duration.ofMillis(4_000);
    private static final Duration LEFT_FOR_PROOF = Duration.ofMillis(600);
    private static final Duration WIRE = Duration.ofMillis(200);
    private static final Duration LEFT_FOR_COMPARISON = Duration.ofMillis(400);
    /** A search so short would find nothing; it runs on for the next time that the learner asks. */
    private static final Duration REPAIR_AT_LEAST = Duration.ofMillis(1_500);

    private final Judging judging;
    private final RepairSearches searches;
    private final Sandbox sandbox;
    private final Citations citations;
    private final Clock clock;

    public Analysis(Judging judging, RepairSearches searches, Sandbox sandbox, Citations citations, Clock clock) {
        this.judging = judging;
        this.searches = searches;
        this.sandbox = sandbox;
        this.citations = citations;
        this.clock = clock;
    }

    /** @throws HintRefused when the program passes every test */
    Findings analyse(Task task, String source, Language language) {
        Instant deadline = clock.instant().plus(BUDGET);
        Verdict verdict = judge(task, source);
        if (verdict.passed()) {
            throw new HintRefused(HintRefused.Reason.NOTHING_FAILED);
        }
        if (task.suite().kind() == TestSuite.Kind.MUTANTS) {
            return cases(task, source, verdict, language);
        }
        RepairSearches.Found found = repair(task, source, deadline);
        RepairOutcome proven = proven(task, found.outcome()) ? found.outcome() : null;
        LeakGuard guard = proven == null
                ? LeakGuard.NOTHING_SECRET : LeakGuard.of(task, source, proven.repaired());
        Diagnosis diagnosis = diagnose(task, source, verdict, proven, deadline);
        Status status = proven != null
                ? Status.PROVEN
                : diagnosis.kind().fact() ? Status.EXPLAINED : Status.WITHHELD;
        return new Findings(
                status,
                diagnosis,
                SourceLines.spot(source, diagnosis.line()),
                failingCase(task, source, verdict, guard, deadline),
                SourceLines.line(source, diagnosis.line()),
                proven == null ? List.of() : Change.between(source, proven.repaired()),
                citation(task, diagnosis, guard, language),
                guard.secret(),
                task.suite().tests().size(),
                proven == null ? 0 : proven.compared(),
                found.outcome() == null ? 0 : found.outcome().candidates(),
                top(status, diagnosis, task.ceiling()),
                proven == null ? found.end() : SearchEnd.COMPLETE);
    }

    /** Test cases are not repaired: what is wrong with them was seen when they were tried. */
    private Findings cases(Task task, String source, Verdict verdict, Language language) {
        Diagnosis diagnosis = new CaseAnalysis(judging, sandbox).diagnose(task, source, verdict);
        Status status = diagnosis.kind().aboutCases() ? Status.TRIED : Status.EXPLAINED;
        return new Findings(
                status,
                diagnosis,
                SourceLines.spot(source, diagnosis.line()),
                CaseAnalysis.failingCase(verdict),
                SourceLines.line(source, diagnosis.line()),
                List.of(),
                citation(task, diagnosis, LeakGuard.NOTHING_SECRET, language),
                Set.of(),
                task.suite().tests().size(),
                0,
                0,
                top(status, diagnosis, task.ceiling()),
                SearchEnd.COMPLETE);
    }

    private @Nullable String citation(Task task, Diagnosis diagnosis, LeakGuard guard, Language language) {
        return citations.choose(task, diagnosis.kind(), guard, language).map(Passage::key).orElse(null);
    }

    private static int top(Status status, Diagnosis diagnosis, int ceiling) {
        int highest = switch (status) {
            case PROVEN -> 4;
            case EXPLAINED -> diagnosis.line() > 0 ? 3 : 2;
            case TRIED -> 2;
            case WITHHELD -> 0;
        };
        return Math.min(highest, ceiling);
    }

    /** The worker's time counts from when it begins; how long the learner waits for it does not depend on that. */
    private RepairSearches.Found repair(Task task, String source, Instant deadline) {
        Duration patience = Duration.between(clock.instant(), deadline).minus(LEFT_FOR_PROOF);
        long millis = Math.clamp(
                patience.minus(WIRE).toMillis(), REPAIR_AT_LEAST.toMillis(), REPAIR_AT_MOST.toMillis());
        var request = new RepairRequest(
                task.program(source), task.entry(), task.suite(), task.reference(),
                task.accepted(), task.inputs(), millis);
        return searches.look(task, source, request, patience.isNegative() ? Duration.ZERO : patience);
    }

    private Verdict judge(Task task, String source) {
        return judging.judge(task.program(source), task.suite(), task.limits());
    }

    /** The worker's word is not enough: what is called proven has passed here, in a run of its own. */
    private boolean proven(Task task, @Nullable RepairOutcome outcome) {
        if (outcome == null
                || outcome.status() != RepairOutcome.Status.REPAIRED
                || outcome.repaired() == null
                || outcome.edits().isEmpty()) {
            return false;
        }
        return judge(task, outcome.repaired()).passed();
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
        if (maybe && inTime(deadline, false,
                () -> new ArgumentProbe(sandbox).changes(task, source, facts.first().test().call()))) {
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
                ? inTime(deadline, Optional.<FailingCase>empty(), () -> new Counterexample(sandbox).find(task, source))
                        .filter(found -> guard.allowsCode(found.call() + "\n" + found.expected()))
                        .orElse(null)
                : null;
    }

    /** What would be good to know, unless the learner would have to wait for it: a few runs may take many seconds. */
    private <T> T inTime(Instant deadline, T otherwise, Supplier<T> question) {
        CompletableFuture<T> answer = CompletableFuture.supplyAsync(question, Thread::startVirtualThread);
        try {
            return answer.get(Math.max(1, Duration.between(clock.instant(), deadline).toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return otherwise;
        } catch (ExecutionException e) {
            log.warn("A question about a program could not be answered", e.getCause());
            return otherwise;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return otherwise;
        }
    }

    private boolean timeLeft(Instant deadline) {
        return clock.instant().plus(LEFT_FOR_COMPARISON).isBefore(deadline);
    }
}
