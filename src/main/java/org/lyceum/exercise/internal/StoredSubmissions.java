package org.lyceum.exercise.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lyceum.account.Access;
import org.lyceum.account.PersonId;
import org.lyceum.content.ContentItem;
import org.lyceum.exercise.Exercises;
import org.lyceum.exercise.Standing;
import org.lyceum.exercise.Submission;
import org.lyceum.exercise.Submissions;
import org.lyceum.judge.Verdict;
import org.springframework.stereotype.Service;

/** Answers from the rows, to those who may see them. */
@Service
class StoredSubmissions implements Submissions {

    private final SubmissionStore store;
    private final VerdictRows verdicts;
    private final Exercises exercises;
    private final Access access;

    StoredSubmissions(SubmissionStore store, VerdictRows verdicts, Exercises exercises, Access access) {
        this.store = store;
        this.verdicts = verdicts;
        this.exercises = exercises;
        this.access = access;
    }

    @Override
    public Optional<Submission> find(PersonId viewer, UUID id) {
        return store.find(id).filter(submission -> submission.person().equals(viewer)
                || access.maySeeWorkOf(viewer, submission.person()));
    }

    @Override
    public Optional<Verdict> verdict(PersonId viewer, UUID id) {
        return find(viewer, id).filter(Submission::judged).flatMap(this::verdict);
    }

    private Optional<Verdict> verdict(Submission submission) {
        return exercises.version(submission.contentHash())
                .map(exercise -> verdicts.read(submission.id(), exercise.suite()));
    }

    @Override
    public List<Submission> of(PersonId person, String exerciseKey, int limit) {
        return store.of(person, exerciseKey, limit);
    }

    @Override
    public List<Submission> recent(PersonId person, int limit) {
        return store.of(person, limit);
    }

    @Override
    public Optional<Verdict> latestVerdict(PersonId person, String exerciseKey) {
        return store.of(person, exerciseKey, 20).stream()
                .filter(Submission::judged)
                .findFirst()
                .flatMap(this::verdict);
    }

    @Override
    public Standing standing(PersonId person, String exerciseKey) {
        Set<String> passed = store.passedHashes(person, exerciseKey);
        if (passed.isEmpty()) {
            return store.any(person, exerciseKey) ? Standing.TRIED : Standing.NEW;
        }
        boolean current = exercises.find(exerciseKey)
                .map(ContentItem::judgedHash)
                .map(passed::contains)
                .orElse(true);
        return current ? Standing.PASSED : Standing.PASSED_BEFORE_CHANGE;
    }
}
