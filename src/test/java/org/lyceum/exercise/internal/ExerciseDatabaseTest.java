package org.lyceum.exercise.internal;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.lyceum.DatabaseTest;
import org.lyceum.TestClock;
import org.lyceum.account.Access;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.exercise.Exercises;
import org.lyceum.exercise.Submission;
import org.lyceum.sandbox.Sandbox;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** One exercise, one learner, and the module's own parts put together by hand. */
abstract class ExerciseDatabaseTest extends DatabaseTest {

    static final String RIGHT = "def double(n):\n    return n * 2\n";
    static final String WRONG = "def double(n):\n    print(n)\n";

    final PersonId ada = new PersonId(UUID.randomUUID());
    final PersonId teacher = new PersonId(UUID.randomUUID());
    final PersonId stranger = new PersonId(UUID.randomUUID());
    final TestClock clock = new TestClock();
    final Shelf shelf = new Shelf();
    final FakeJudging judging = new FakeJudging();
    final List<Object> events = new ArrayList<>();
    Portal portal;

    /** One process of the portal over the shared database. */
    final class Portal {
        final Steps threads = new Steps();
        final Watchers watchers = new Watchers();
        final VerdictRows verdicts = new VerdictRows(jdbc);
        final SubmissionStore store = new SubmissionStore(jdbc, verdicts);
        final Exercises exercises = exercises(shelf);
        final RunQueue queue = new RunQueue(threads);
        final Admission admission = new Admission(store, new RunRate(clock, 20), org.lyceum.account.Restrictions.NONE);
        final JudgeWork work = new JudgeWork(store, exercises, judging, queue, watchers, transaction, events::add, clock);
        final SubmissionDesk desk = new SubmissionDesk(exercises, store, work, admission, watchers, clock);
        final TrialRuns trials = new TrialRuns(exercises, judging,
                new DefaultListableBeanFactory().getBeanProvider(Sandbox.class), queue, admission);
        final StoredSubmissions submissions = new StoredSubmissions(store, verdicts, exercises, new Teachers());
        final KeptDrafts kept = new KeptDrafts(jdbc, clock);
        final Drafts drafts = new Drafts(jdbc, kept, clock);
        final Attempts attempts = new Attempts(store, kept);
        final Solutions solutions = new Solutions(store, exercises);
    }

    private final class Teachers implements Access {
        @Override
        public boolean has(PersonId person, Role role, Scope scope) {
            return false;
        }

        @Override
        public boolean hasOver(PersonId person, Role role, PersonId owner) {
            return person.equals(teacher);
        }

        @Override
        public boolean maySeeWorkOf(PersonId viewer, PersonId owner) {
            return viewer.equals(teacher);
        }

        @Override
        public void require(PersonId person, Role role, Scope scope) {}
    }

    static Exercises exercises(Shelf shelf) {
        try {
            Constructor<Exercises> made = Exercises.class.getDeclaredConstructor(org.lyceum.content.ContentLibrary.class);
            made.setAccessible(true);
            return made.newInstance(shelf);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void start() {
        portal = new Portal();
    }

    Submission submit(String program, String key) {
        Submission submission = portal.desk.submit(ada, Shelf.KEY, program, key);
        portal.threads.run();
        return portal.submissions.find(ada, submission.id()).orElseThrow();
    }
}
