package org.lyceum.exercise.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.PersonId;
import org.lyceum.exercise.Submission;
import org.springframework.stereotype.Service;

/** Everything that a person has written for an exercise: what was submitted and what was kept of the drafts. */
@Service
public class Attempts {

    /** Exactly one of submission and draft is there. */
    public record Attempt(
            Instant at, String program, @Nullable Submission submission, KeptDrafts.@Nullable KeptDraft draft) {

        static Attempt of(Submission submission) {
            return new Attempt(submission.submittedAt(), submission.program(), submission, null);
        }

        static Attempt of(KeptDrafts.KeptDraft draft) {
            return new Attempt(draft.at(), draft.program(), null, draft);
        }

        public boolean passed() {
            return submission != null && submission.passed();
        }
    }

    private final SubmissionStore store;
    private final KeptDrafts kept;

    Attempts(SubmissionStore store, KeptDrafts kept) {
        this.store = store;
        this.kept = kept;
    }

    /** The person's own, newest first; the last passing one is among them however long ago it was. */
    public List<Attempt> of(PersonId person, String exerciseKey, int limit) {
        List<Submission> submissions = store.of(person, exerciseKey, limit);
        Stream<Submission> passing = store.lastPassing(person, exerciseKey).stream()
                .filter(found -> !submissions.contains(found));
        return Stream.of(submissions.stream().map(Attempt::of), passing.map(Attempt::of),
                        kept.of(person, exerciseKey).stream().limit(limit).map(Attempt::of))
                .flatMap(attempts -> attempts)
                .sorted(Comparator.comparing(Attempt::at).reversed())
                .toList();
    }

    public Optional<Submission> lastPassing(PersonId person, String exerciseKey) {
        return store.lastPassing(person, exerciseKey);
    }
}
