package org.lyceum.exercise.internal;

import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lyceum.account.PersonId;
import org.lyceum.content.ContentItem;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.Exercises;
import org.lyceum.exercise.Submission;
import org.lyceum.judge.Judging;
import org.lyceum.judge.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Where programs are handed in: stores submissions before anything runs, and runs the visible tests. */
@Service
public class SubmissionDesk {

    private static final Logger log = LoggerFactory.getLogger(SubmissionDesk.class);

    private final Exercises exercises;
    private final SubmissionStore store;
    private final JudgeWork work;
    private final Judging judging;
    private final RunQueue queue;
    private final RunRate rate;
    private final Watchers watchers;
    private final Clock clock;
    private final Set<PersonId> running = ConcurrentHashMap.newKeySet();

    SubmissionDesk(Exercises exercises, SubmissionStore store, JudgeWork work, Judging judging, RunQueue queue,
            RunRate rate, Watchers watchers, Clock clock) {
        this.exercises = exercises;
        this.store = store;
        this.work = work;
        this.judging = judging;
        this.queue = queue;
        this.rate = rate;
        this.watchers = watchers;
        this.clock = clock;
    }

    /**
     * Stores the program and has it judged against all tests.
     *
     * @param idempotencyKey the same for every try of one act; the second try gives the first submission
     * @throws RunRefused when it may not be run now
     * @throws java.util.NoSuchElementException for an unknown exercise
     */
    public Submission submit(PersonId person, String exerciseKey, String program, String idempotencyKey) {
        Optional<Submission> earlier = store.find(person, idempotencyKey);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        ContentItem<Exercise> exercise = exercises.find(exerciseKey).orElseThrow();
        admit(person, program);
        Submission submission = new Submission(UUID.randomUUID(), person, exerciseKey, exercise.hash(),
                exercise.judgedHash(), program, clock.instant(), Submission.Status.QUEUED, null, false, 0, 0);
        if (!store.insert(submission, idempotencyKey)) {
            return store.find(person, idempotencyKey).orElseThrow();
        }
        work.enqueue(submission.id());
        return submission;
    }

    /** Tells how the submission goes from now on. Look at its row after this call: it may have ended before. */
    public Registration watch(UUID submission, RunListener listener) {
        return watchers.add(submission, listener);
    }

    /**
     * Runs the visible tests only and stores nothing.
     *
     * @throws RunRefused when it may not be run now
     * @throws java.util.NoSuchElementException for an unknown exercise
     */
    public void runVisible(PersonId person, String exerciseKey, String program, RunListener listener) {
        Exercise exercise = exercises.find(exerciseKey).orElseThrow().value();
        admit(person, program);
        if (!running.add(person)) {
            throw RunRefused.oneInFlight();
        }
        queue.add(() -> run(person, exercise, program, listener), listener::position);
    }

    private void run(PersonId person, Exercise exercise, String program, RunListener listener) {
        Verdict verdict;
        try {
            verdict = judging.judge(exercise.program(program), exercise.suite().visible(), exercise.limits());
        } catch (RuntimeException e) {
            log.warn("A run of {} found no worker", exercise.key(), e);
            running.remove(person);
            listener.notNow();
            return;
        }
        running.remove(person);
        listener.judged(verdict);
    }

    private void admit(PersonId person, String program) {
        Drafts.requireSize(program);
        if (running.contains(person) || store.hasOpen(person)) {
            throw RunRefused.oneInFlight();
        }
        rate.take(person);
    }
}
