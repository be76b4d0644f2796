package org.lyceum.exercise.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.ExercisePassed;
import org.lyceum.exercise.Exercises;
import org.lyceum.exercise.Submission;
import org.lyceum.judge.Judging;
import org.lyceum.judge.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Judges stored submissions: claims, runs, writes the verdict. At least once; a second time changes nothing. */
@Component
class JudgeWork {

    private static final Logger log = LoggerFactory.getLogger(JudgeWork.class);

    /** Longer than any run may take; what another process has claimed for longer is taken over. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private final SubmissionStore store;
    private final Exercises exercises;
    private final Judging judging;
    private final RunQueue queue;
    private final Watchers watchers;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final UUID process = UUID.randomUUID();
    private final Set<UUID> queuedHere = ConcurrentHashMap.newKeySet();

    JudgeWork(SubmissionStore store, Exercises exercises, Judging judging, RunQueue queue, Watchers watchers,
            TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.exercises = exercises;
        this.judging = judging;
        this.queue = queue;
        this.watchers = watchers;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    void enqueue(UUID submission) {
        enqueue(submission, leaseEnd());
    }

    /**
     * Takes up what waits or was left running.
     *
     * @param alone whether no other process can be at work, so that everything left running was abandoned
     */
    void resume(boolean alone) {
        Instant abandonedBefore = alone ? clock.instant().plusSeconds(1) : leaseEnd();
        for (UUID submission : store.open(process, abandonedBefore)) {
            enqueue(submission, abandonedBefore);
        }
    }

    private void enqueue(UUID submission, Instant abandonedBefore) {
        if (!queuedHere.add(submission)) {
            return;
        }
        queue.add(() -> {
            try {
                judge(submission, abandonedBefore);
            } finally {
                queuedHere.remove(submission);
                watchers.ended(submission);
            }
        }, position -> watchers.position(submission, position));
    }

    private void judge(UUID id, Instant abandonedBefore) {
        if (!store.claim(id, process, clock.instant(), abandonedBefore)) {
            return;
        }
        try {
            Submission submission = store.find(id).orElseThrow();
            Optional<Exercise> exercise = exercises.version(submission.contentHash());
            if (exercise.isEmpty()) {
                throw new IllegalStateException("The version of the exercise is gone: " + submission.contentHash());
            }
            Verdict verdict = judge(exercise.get(), submission.program());
            transaction.executeWithoutResult(status -> complete(submission, verdict));
            ExerciseMeters.judged(verdict, Duration.between(submission.submittedAt(), clock.instant()));
            watchers.tell(id, listener -> listener.judged(verdict));
            watchers.forget(id);
        } catch (RuntimeException e) {
            store.release(id, process);
            ExerciseMeters.postponed();
            log.warn("Submission {} could not be judged now and is tried again", id, e);
            watchers.tell(id, RunListener::notNow);
        }
    }

    private Verdict judge(Exercise exercise, String program) {
        return judging.judge(exercise.program(program), exercise.suite(), exercise.limits());
    }

    private void complete(Submission submission, Verdict verdict) {
        if (store.complete(submission.id(), verdict, clock.instant()) && verdict.passed()) {
            events.publishEvent(new ExercisePassed(submission.id(), submission.person().value(),
                    submission.exerciseKey(), clock.instant()));
        }
    }

    private Instant leaseEnd() {
        return clock.instant().minus(LEASE);
    }
}
