package org.lyceum.exercise.internal;

import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.lyceum.account.PersonId;
import org.lyceum.content.ContentItem;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.Exercises;
import org.lyceum.exercise.Submission;
import org.springframework.stereotype.Service;

/** Where programs are handed in: stores submissions before anything runs. */
@Service
public class SubmissionDesk {

    private final Exercises exercises;
    private final SubmissionStore store;
    private final JudgeWork work;
    private final Admission admission;
    private final Watchers watchers;
    private final Clock clock;

    SubmissionDesk(Exercises exercises, SubmissionStore store, JudgeWork work, Admission admission,
            Watchers watchers, Clock clock) {
        this.exercises = exercises;
        this.store = store;
        this.work = work;
        this.admission = admission;
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
        admission.require(person, program);
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
}
