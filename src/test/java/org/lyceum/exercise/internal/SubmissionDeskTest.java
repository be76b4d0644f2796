package org.lyceum.exercise.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.TestClock;
import org.lyceum.account.Access;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.exercise.ExercisePassed;
import org.lyceum.exercise.Exercises;
import org.lyceum.exercise.Standing;
import org.lyceum.exercise.Submission;
import org.lyceum.judge.Verdict;

class SubmissionDeskTest extends DatabaseTest {

    private static final String RIGHT = "def double(n):\n    return n * 2\n";
    private static final String WRONG = "def double(n):\n    print(n)\n";

    private final PersonId ada = new PersonId(UUID.randomUUID());
    private final PersonId teacher = new PersonId(UUID.randomUUID());
    private final PersonId stranger = new PersonId(UUID.randomUUID());
    private final TestClock clock = new TestClock();
    private final Shelf shelf = new Shelf();
    private final FakeJudging judging = new FakeJudging();
    private final List<Object> events = new ArrayList<>();
    private Portal portal;

    /** Threads that run when told to. */
    private static final class Steps extends AbstractExecutorService {
        final Deque<Runnable> waiting = new ArrayDeque<>();

        void run() {
            while (!waiting.isEmpty()) {
                waiting.poll().run();
            }
        }

        @Override
        public void execute(Runnable command) {
            waiting.add(command);
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }

    /** One process of the portal over the shared database. */
    private final class Portal {
        final Steps threads = new Steps();
        final Watchers watchers = new Watchers();
        final VerdictRows verdicts = new VerdictRows(jdbc);
        final SubmissionStore store = new SubmissionStore(jdbc, verdicts);
        final Exercises exercises = exercises(shelf);
        final RunQueue queue = new RunQueue(threads);
        final JudgeWork work = new JudgeWork(store, exercises, judging, queue, watchers, transaction, events::add, clock);
        final SubmissionDesk desk = new SubmissionDesk(exercises, store, work, judging, queue, new RunRate(clock, 20),
                watchers, clock);
        final StoredSubmissions submissions = new StoredSubmissions(store, verdicts, exercises, new Teachers());
        final Drafts drafts = new Drafts(jdbc, clock);
    }

    private final class Teachers implements Access {
        @Override
        public boolean has(PersonId person, Role role, Scope scope) {
            return false;
        }

        @Override
        public boolean maySeeWorkOf(PersonId viewer, PersonId owner) {
            return viewer.equals(teacher);
        }

        @Override
        public boolean hasOver(PersonId person, Role role, PersonId owner) {
            return person.equals(teacher);
        }

        @Override
        public void require(PersonId person, Role role, Scope scope) {}
    }

    private static Exercises exercises(Shelf shelf) {
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

    private Submission submit(String program, String key) {
        Submission submission = portal.desk.submit(ada, Shelf.KEY, program, key);
        portal.threads.run();
        return portal.submissions.find(ada, submission.id()).orElseThrow();
    }

    @Test
    void shouldStoreBeforeJudgingWhenSubmitted() {
        Submission submission = portal.desk.submit(ada, Shelf.KEY, RIGHT, "k");

        Submission stored = portal.submissions.find(ada, submission.id()).orElseThrow();
        assertThat(stored.status()).isEqualTo(Submission.Status.QUEUED);
        assertThat(stored.program()).isEqualTo(RIGHT);
        assertThat(stored.contentHash()).isEqualTo("hash-1");
        assertThat(judging.judged).isEmpty();
    }

    @Test
    void shouldKeepTheFactsWhenJudged() {
        Submission submission = submit("raise\0", "k");

        assertThat(submission.status()).isEqualTo(Submission.Status.JUDGED);
        assertThat(submission.program()).isEqualTo("raise\0");
        assertThat(submission.passed()).isFalse();
        assertThat(submission.tests()).isEqualTo(2);
        Verdict verdict = portal.submissions.verdict(ada, submission.id()).orElseThrow();
        assertThat(verdict.millis()).isEqualTo(7);
        assertThat(verdict.tests()).extracting(test -> test.test().id()).containsExactly("seen", "unseen");
        assertThat(verdict.tests().getFirst().actual().outcome()).isEqualTo(
                judging.judge(shelf.current(), "raise", Judging.Tests.ALL).tests().getFirst().actual().outcome());
        assertThat(verdict.tests().getFirst().actual().stdout()).isEqualTo("out\u2400put");
        assertThat(events).isEmpty();
    }

    @Test
    void shouldPublishOnceWhenPassed() {
        Submission submission = submit(RIGHT, "k");

        assertThat(submission.passed()).isTrue();
        assertThat(events).containsExactly(
                new ExercisePassed(submission.id(), ada.value(), Shelf.KEY, clock.instant()));
        assertThat(portal.store.complete(submission.id(), judging.judge(shelf.current(), WRONG, Judging.Tests.ALL),
                clock.instant())).isFalse();
        assertThat(portal.submissions.standing(ada, Shelf.KEY)).isEqualTo(Standing.PASSED);
    }

    @Test
    void shouldGiveTheFirstSubmissionWhenTheSameActComesTwice() {
        Submission first = portal.desk.submit(ada, Shelf.KEY, RIGHT, "k");
        Submission second = portal.desk.submit(ada, Shelf.KEY, RIGHT, "k");
        portal.threads.run();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(judging.judged).hasSize(1);
        assertThat(portal.submissions.of(ada, Shelf.KEY, 10)).hasSize(1);
    }

    @Test
    void shouldJudgeWhatADeadProcessLeftWhenStarted() {
        Submission queued = portal.desk.submit(ada, Shelf.KEY, RIGHT, "k1");
        Submission running = portal.desk.submit(stranger, Shelf.KEY, WRONG, "k2");
        portal.store.claim(running.id(), UUID.randomUUID(), clock.instant(), clock.instant());

        portal = new Portal();
        portal.work.resume(true);
        portal.work.resume(true);
        portal.threads.run();

        assertThat(portal.submissions.find(ada, queued.id()).orElseThrow().passed()).isTrue();
        assertThat(portal.submissions.find(stranger, running.id()).orElseThrow().judged()).isTrue();
        assertThat(judging.judged).containsExactly(RIGHT, WRONG);
    }

    @Test
    void shouldLeaveToOthersWhatTheyRunUntilTheLeaseEnds() {
        Submission running = portal.desk.submit(ada, Shelf.KEY, RIGHT, "k");
        portal.store.claim(running.id(), UUID.randomUUID(), clock.instant(), clock.instant());
        portal = new Portal();

        portal.work.resume(false);
        portal.threads.run();
        assertThat(judging.judged).isEmpty();

        clock.advance(JudgeWork.LEASE.plusSeconds(1));
        portal.work.resume(false);
        portal.threads.run();
        assertThat(judging.judged).containsExactly(RIGHT);
    }

    @Test
    void shouldTryAgainWhenNoWorkerCouldBeHad() {
        judging.down = true;
        Submission submission = submit(RIGHT, "k");
        assertThat(submission.status()).isEqualTo(Submission.Status.QUEUED);

        judging.down = false;
        portal.work.resume(false);
        portal.threads.run();

        assertThat(portal.submissions.find(ada, submission.id()).orElseThrow().passed()).isTrue();
    }

    @Test
    void shouldRefuseWithTheWaitWhenTooManyAMinute() {
        for (int i = 0; i < 20; i++) {
            submit(WRONG, "k" + i);
        }

        RunRefused refused = catchThrowableOfType(RunRefused.class, () -> submit(WRONG, "k20"));

        assertThat(refused.reason()).isEqualTo(RunRefused.Reason.TOO_MANY);
        assertThat(refused.waitSeconds()).isEqualTo(3);
        clock.advance(Duration.ofSeconds(3));
        assertThat(submit(WRONG, "k20").judged()).isTrue();
    }

    @Test
    void shouldRunOneProgramAPersonWhenAnotherIsInFlight() {
        portal.desk.submit(ada, Shelf.KEY, RIGHT, "k1");

        RunRefused refused = catchThrowableOfType(RunRefused.class,
                () -> portal.desk.submit(ada, Shelf.KEY, RIGHT, "k2"));

        assertThat(refused.reason()).isEqualTo(RunRefused.Reason.ONE_IN_FLIGHT);
        assertThat(portal.desk.submit(stranger, Shelf.KEY, RIGHT, "k2").status()).isEqualTo(Submission.Status.QUEUED);
    }

    @Test
    void shouldRefuseWithoutStoringWhenTheProgramIsTooLarge() {
        RunRefused refused = catchThrowableOfType(RunRefused.class, () -> submit("#".repeat(1_000_000), "k"));

        assertThat(refused.reason()).isEqualTo(RunRefused.Reason.TOO_LARGE);
        assertThat(portal.submissions.of(ada, Shelf.KEY, 10)).isEmpty();
        assertThat(submit("", "k").judged()).isTrue();
    }

    @Test
    void shouldKnowNoExerciseWhenTheKeyIsUnknown() {
        assertThatThrownBy(() -> submit2("course/lesson/none")).isInstanceOf(NoSuchElementException.class);
    }

    private void submit2(String key) {
        portal.desk.submit(ada, key, RIGHT, "k");
    }

    @Test
    void shouldKeepThePassWhenTheTestsAreEdited() {
        submit(RIGHT, "k");
        shelf.put("hash-2", "judged-2", "[{\"id\":\"new\",\"call\":\"double(5)\",\"expected\":\"11\"}]");

        assertThat(portal.submissions.standing(ada, Shelf.KEY)).isEqualTo(Standing.PASSED_BEFORE_CHANGE);
        assertThat(submit(RIGHT, "k2").passed()).isFalse();
        assertThat(portal.submissions.standing(ada, Shelf.KEY).passed()).isTrue();
        Submission first = portal.submissions.of(ada, Shelf.KEY, 10).stream().filter(Submission::passed).findFirst().orElseThrow();
        assertThat(portal.submissions.verdict(ada, first.id()).orElseThrow().passed()).isTrue();
    }

    @Test
    void shouldAnswerForeignIdsLikeUnknownOnes() {
        Submission submission = submit(RIGHT, "k");

        assertThat(portal.submissions.find(stranger, submission.id())).isEmpty();
        assertThat(portal.submissions.verdict(stranger, submission.id())).isEmpty();
        assertThat(portal.submissions.find(ada, UUID.randomUUID())).isEmpty();
        assertThat(portal.submissions.find(teacher, submission.id())).isPresent();
    }

    @Test
    void shouldStoreNothingWhenOnlyTheVisibleTestsRun() {
        List<String> told = new ArrayList<>();
        portal.desk.runVisible(ada, Shelf.KEY, RIGHT, new RunListener() {
            @Override
            public void position(int position) {
                told.add("position " + position);
            }

            @Override
            public void judged(Verdict verdict) {
                told.add("judged " + verdict.tests().size() + " " + verdict.passed());
            }

            @Override
            public void notNow() {
                told.add("not now");
            }
        });
        portal.threads.run();

        assertThat(told).containsExactly("position 1", "position 0", "judged 1 true");
        assertThat(portal.submissions.of(ada, Shelf.KEY, 10)).isEmpty();
        assertThat(portal.submissions.standing(ada, Shelf.KEY)).isEqualTo(Standing.NEW);
    }

    @Test
    void shouldKeepTheNewerDraftWhenTwoDevicesSave() {
        assertThat(portal.drafts.save(ada, Shelf.KEY, "new\0", 20)).isTrue();
        assertThat(portal.drafts.save(ada, Shelf.KEY, "old", 10)).isFalse();

        assertThat(portal.drafts.find(ada, Shelf.KEY)).contains(new Drafts.Draft("new\0", 20));
        assertThat(portal.drafts.find(stranger, Shelf.KEY)).isEmpty();
        assertThatThrownBy(() -> portal.drafts.save(ada, Shelf.KEY, "#".repeat(300_000), 30))
                .isInstanceOf(RunRefused.class);
        assertThat(portal.drafts.find(ada, Shelf.KEY)).contains(new Drafts.Draft("new\0", 20));
    }

    @Test
    void shouldExportAndEraseWhatIsThePersonsOwn() {
        submit(RIGHT, "k");
        portal.drafts.save(ada, Shelf.KEY, "draft", 1);
        ExercisePersonalData data = new ExercisePersonalData(portal.store, portal.drafts, jdbc);

        assertThat(new String(data.export(ada).get("submissions.json"), StandardCharsets.UTF_8)).contains("return n * 2");
        assertThat(new String(data.export(ada).get("drafts.json"), StandardCharsets.UTF_8)).contains("draft");
        data.erase(ada);

        assertThat(portal.submissions.of(ada, Shelf.KEY, 10)).isEmpty();
        assertThat(jdbc.sql("select count(*) from submission_test").query(Long.class).single()).isZero();
        assertThat(portal.drafts.find(ada, Shelf.KEY)).isEmpty();
    }
}
