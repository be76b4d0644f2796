package org.lyceum.exercise;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lyceum.account.PersonId;
import org.lyceum.judge.Verdict;

/**
 * What people handed in. Foreign ids are answered like unknown ones; teachers see the work of those whom
 * {@link org.lyceum.account.Access#maySeeWorkOf} lets them see.
 */
public interface Submissions {

    Optional<Submission> find(PersonId viewer, UUID id);

    /** Facts about a judged submission; empty for the viewer as {@link #find} is, and until it is judged. */
    Optional<Verdict> verdict(PersonId viewer, UUID id);

    /** The person's own, newest first. */
    List<Submission> of(PersonId person, String exerciseKey, int limit);

    /** The person's own over all exercises, newest first. */
    List<Submission> recent(PersonId person, int limit);

    /** The verdict on the newest judged submission. */
    Optional<Verdict> latestVerdict(PersonId person, String exerciseKey);

    /** How far the person is with an exercise. */
    Standing standing(PersonId person, String exerciseKey);
}
