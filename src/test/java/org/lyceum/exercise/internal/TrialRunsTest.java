package org.lyceum.exercise.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.lyceum.exercise.Standing;
import org.lyceum.judge.Verdict;

class TrialRunsTest extends ExerciseDatabaseTest {

    private static final InputListener NOBODY = new InputListener() {
        @Override
        public void position(int position) {}

        @Override
        public void tried(InputResult trial) {}

        @Override
        public void notNow() {}
    };

    private final List<String> told = new ArrayList<>();
    private final RunListener listener = new RunListener() {
        @Override
        public void position(int position) {
            told.add("position " + position);
        }

        @Override
        public void judged(Verdict verdict) {
            told.add("judged " + verdict.tests().getFirst().test().id() + " of " + verdict.tests().size() + " " + verdict.passed());
        }

        @Override
        public void notNow() {
            told.add("not now");
        }
    };

    @Test
    void shouldStoreNothingWhenOnlyTheVisibleTestsRun() {
        portal.trials.visible(ada, Shelf.KEY, RIGHT, listener);
        portal.threads.run();

        assertThat(told).containsExactly("position 1", "position 0", "judged seen of 1 true");
        assertNothingStored();
    }

    @Test
    void shouldRunOneTestAloneWhenItIsVisible() {
        shelf.put("hash-2", "judged-2", """
                [{"id":"first","call":"double(1)","expected":"2"}, {"id":"second","call":"double(2)","expected":"4"}]
                """);
        portal.trials.one(ada, Shelf.KEY, RIGHT, "second", listener);
        portal.threads.run();

        assertThat(told).containsExactly("position 1", "position 0", "judged second of 1 true");
        assertNothingStored();
    }

    @Test
    void shouldKnowNoTestWhenItIsHiddenOrUnknown() {
        assertThatThrownBy(() -> portal.trials.one(ada, Shelf.KEY, RIGHT, "unseen", listener))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> portal.trials.one(ada, Shelf.KEY, RIGHT, "none", listener))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(judging.judged).isEmpty();
    }

    @Test
    void shouldCountAgainstTheSameLimitsAsSubmissions() {
        portal.trials.visible(ada, Shelf.KEY, RIGHT, listener);
        RunRefused inFlight = catchThrowableOfType(RunRefused.class,
                () -> portal.desk.submit(ada, Shelf.KEY, RIGHT, "k"));
        assertThat(inFlight.reason()).isEqualTo(RunRefused.Reason.ONE_IN_FLIGHT);
        portal.threads.run();

        for (int i = 0; i < 19; i++) {
            portal.trials.one(ada, Shelf.KEY, RIGHT, "seen", listener);
            portal.threads.run();
        }
        assertThat(catchThrowableOfType(RunRefused.class, () -> portal.trials.input(ada, Shelf.KEY, RIGHT, "double(1)", NOBODY))
                .reason()).isEqualTo(RunRefused.Reason.TOO_MANY);
    }

    @Test
    void shouldSayNotNowAndLetTheNextInWhenNoWorkerCouldBeHad() {
        judging.down = true;
        portal.trials.visible(ada, Shelf.KEY, RIGHT, listener);
        portal.threads.run();
        assertThat(told).last().isEqualTo("not now");

        judging.down = false;
        portal.trials.visible(ada, Shelf.KEY, RIGHT, listener);
        portal.threads.run();
        assertThat(told).last().isEqualTo("judged seen of 1 true");
    }

    @Test
    void shouldRefuseAnInputThatIsBlankOrTooLarge() {
        assertThatThrownBy(() -> portal.trials.input(ada, Shelf.KEY, RIGHT, " \n", NOBODY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(catchThrowableOfType(RunRefused.class,
                () -> portal.trials.input(ada, Shelf.KEY, RIGHT, "1" + "+1".repeat(10_000), NOBODY)).reason())
                .isEqualTo(RunRefused.Reason.TOO_LARGE);
    }

    private void assertNothingStored() {
        assertThat(portal.submissions.of(ada, Shelf.KEY, 10)).isEmpty();
        assertThat(portal.submissions.standing(ada, Shelf.KEY)).isEqualTo(Standing.NEW);
    }
}
