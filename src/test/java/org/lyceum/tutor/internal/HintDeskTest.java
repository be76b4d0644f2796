package org.lyceum.tutor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lyceum.tutor.internal.HintHouse.*;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lyceum.DatabaseTest;
import org.lyceum.tutor.internal.HintRefused.Reason;

@Timeout(30)
class HintDeskTest extends DatabaseTest {

    private final BlockingQueue<Object> answers = new LinkedBlockingQueue<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch free = new CountDownLatch(1);
    private HintHouse house;

    @BeforeEach
    void setUp() {
        house = new HintHouse(jdbc);
    }

    private void ask(HintDesk desk) {
        desk.ask(house.ada, KEY, WRONG, answers::add, answers::add);
    }

    @Test
    void shouldGiveTheHintOnce() throws Exception {
        var desk = new HintDesk(house.hints, Duration.ofMillis(2_000));
        ask(desk);

        assertThat(answers.take()).isInstanceOfSatisfying(Hint.class, hint -> assertThat(hint.rung()).isEqualTo(1));
        desk.stop();
        assertThat(answers).isEmpty();
    }

    @Test
    void shouldAnswerInTimeAndClimbNothingWhenTheSandboxIsBusy() throws Exception {
        house.judging = this::waitForFreedom;
        var desk = new HintDesk(house.hints, Duration.ofMillis(1));
        ask(desk);

        assertThat(answers.take()).isEqualTo(Reason.NOT_AVAILABLE);
        free.countDown();
        desk.stop();
        assertThat(answers).isEmpty();
        assertThat(house.rows("hint_request")).isZero();
        assertThat(house.next().rung()).isEqualTo(1);
        assertThat(house.repairs).hasValue(1);
    }

    @Test
    void shouldClimbNothingWhenCancelled() throws Exception {
        house.judging = this::waitForFreedom;
        var desk = new HintDesk(house.hints, Duration.ofSeconds(20));
        var asked = desk.ask(house.ada, KEY, WRONG, answers::add, answers::add);
        begun.await();

        asked.cancel(true);
        free.countDown();
        desk.stop();

        assertThat(answers).isEmpty();
        assertThat(house.hints.shown(house.ada, KEY, WRONG)).isEmpty();
        assertThat(house.next().rung()).isEqualTo(1);
    }

    private void waitForFreedom() {
        begun.countDown();
        try {
            free.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("the work was interrupted", e);
        }
    }
}
