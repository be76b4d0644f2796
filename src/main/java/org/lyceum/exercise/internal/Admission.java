package org.lyceum.exercise.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lyceum.account.PersonId;
import org.lyceum.account.Restrictions;
import org.springframework.stereotype.Component;

/** Who may run a program now: not too large, one at a time, not too often. The same for all kinds of runs. */
@Component
class Admission {

    private final SubmissionStore store;
    private final RunRate rate;
    private final Restrictions restrictions;
    private final Set<PersonId> running = ConcurrentHashMap.newKeySet();

    Admission(SubmissionStore store, RunRate rate, Restrictions restrictions) {
        this.store = store;
        this.rate = rate;
        this.restrictions = restrictions;
    }

    /**
     * @throws RunRefused when the person may not run this now
     * @throws org.lyceum.account.RestrictedException while an exam of theirs is running
     */
    void require(PersonId person, String program) {
        restrictions.requireNone(person);
        Drafts.requireSize(program);
        if (running.contains(person) || store.hasOpen(person)) {
            throw RunRefused.oneInFlight();
        }
        rate.take(person);
    }

    /**
     * Admits a run that leaves no row behind. Call {@link #leave} when it has ended.
     *
     * @throws RunRefused as {@link #require}
     */
    void enter(PersonId person, String program) {
        require(person, program);
        if (!running.add(person)) {
            throw RunRefused.oneInFlight();
        }
    }

    void leave(PersonId person) {
        running.remove(person);
    }
}
