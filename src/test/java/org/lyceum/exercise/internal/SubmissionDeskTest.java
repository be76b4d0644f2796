package org.lyceum.exercise.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.lyceum.exercise.ExercisePassed;
import org.lyceum.exercise.Standing;
import org.lyceum.exercise.Submission;
import org.lyceum.judge.Verdict;

class SubmissionDeskTest extends ExerciseDatabaseTest {

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
    void shouldTellThePlaceToAPageThatBeginsToWatchAfterTheWordWasSpoken() {
        Submission first = portal.desk.submit(ada, Shelf.KEY, RIGHT, "k");
        List<Integer> told = new ArrayList<>();
        judging.meanwhile = () -> portal.desk.watch(first.id(), places(told));
        portal.desk.watch(first.id(), places(told)).remove();
        portal.threads.run();
        portal.desk.watch(first.id(), places(told));

        assertThat(told).containsExactly(1, 0);
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
                judging.all(shelf.current(), "raise").tests().getFirst().actual().outcome());
        assertThat(verdict.tests().getFirst().actual().stdout()).isEqualTo("out\u2400put");
        assertThat(events).isEmpty();
    }

    @Test
    void shouldPublishOnceWhenPassed() {
        Submission submission = submit(RIGHT, "k");

        assertThat(submission.passed()).isTrue();
        assertThat(events).containsExactly(
                new ExercisePassed(submission.id(), ada.value(), Shelf.KEY, clock.instant()));
        assertThat(portal.store.complete(submission.id(), judging.all(shelf.current(), WRONG),
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

    private static RunListener places(List<Integer> told) {
        return new RunListener() {
            @Override
            public void position(int position) {
                told.add(position);
            }

            @Override
            public void notNow() {}

            @Override
            public void judged(Verdict verdict) {}
        };
    }
}
