package org.lyceum.exercise.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lyceum.exercise.Submission;

class JudgeWorkTest extends ExerciseDatabaseTest {

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
}
