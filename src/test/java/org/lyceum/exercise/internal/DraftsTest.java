package org.lyceum.exercise.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lyceum.exercise.internal.KeptDrafts.KeptDraft;
import org.lyceum.exercise.internal.KeptDrafts.Reason;

class DraftsTest extends ExerciseDatabaseTest {

    @Test
    void shouldKeepBothTextsWhenTwoDevicesSave() {
        assertThat(portal.drafts.save(ada, Shelf.KEY, "new\0", 20, 0)).isTrue();
        assertThat(portal.drafts.save(ada, Shelf.KEY, "old", 10, 0)).isFalse();

        assertThat(portal.drafts.find(ada, Shelf.KEY)).contains(new Drafts.Draft("new\0", 20));
        assertThat(portal.kept.of(ada, Shelf.KEY)).extracting(KeptDraft::program).containsExactly("old");
        assertThat(portal.drafts.find(stranger, Shelf.KEY)).isEmpty();
    }

    @Test
    void shouldKeepWhatAnotherPageSavedWhenThisOneSavesLater() {
        portal.drafts.save(ada, Shelf.KEY, "both start here", 1, 0);
        portal.drafts.save(ada, Shelf.KEY, "the other page", 2, 1);
        portal.drafts.save(ada, Shelf.KEY, "this page", 3, 1);
        portal.drafts.save(ada, Shelf.KEY, "this page goes on", 4, 3);

        assertThat(portal.drafts.find(ada, Shelf.KEY)).contains(new Drafts.Draft("this page goes on", 4));
        assertThat(portal.kept.of(ada, Shelf.KEY)).extracting(KeptDraft::program, KeptDraft::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("the other page", Reason.ELSEWHERE));
    }

    @Test
    void shouldLeaveTheDraftWhenAnotherOneIsTooLarge() {
        portal.drafts.save(ada, Shelf.KEY, "kept", 1, 0);

        assertThatThrownBy(() -> portal.drafts.save(ada, Shelf.KEY, "#".repeat(300_000), 2, 1))
                .isInstanceOf(RunRefused.class);

        assertThat(portal.drafts.find(ada, Shelf.KEY)).contains(new Drafts.Draft("kept", 1));
    }

    @Test
    void shouldKeepNullCharactersAndForgetTheOldestWhenThereAreMany() {
        IntStream.range(0, KeptDrafts.KEPT + 5).forEach(i -> portal.kept.keep(ada, Shelf.KEY, "text\0" + i, Reason.RESET));
        portal.kept.keep(stranger, Shelf.KEY, "of somebody else", Reason.RESET);

        assertThat(portal.kept.of(ada, Shelf.KEY)).hasSize(KeptDrafts.KEPT);
        assertThat(portal.kept.of(ada, Shelf.KEY).getFirst().program()).isEqualTo("text\0" + (KeptDrafts.KEPT + 4));
        assertThat(portal.kept.of(ada, Shelf.KEY).getLast().program()).isEqualTo("text\0" + 5);
    }

    @Test
    void shouldKeepNothingBlankAndNothingTwice() {
        submit(RIGHT, "k");
        portal.kept.keep(ada, Shelf.KEY, RIGHT, Reason.RESET);
        portal.kept.keep(ada, Shelf.KEY, " \n", Reason.RESET);
        portal.kept.keep(ada, Shelf.KEY, "once", Reason.RESET);
        portal.kept.keep(ada, Shelf.KEY, "once", Reason.RESTORE);

        assertThat(portal.kept.of(ada, Shelf.KEY)).extracting(KeptDraft::program).containsExactly("once");
    }

    @Test
    void shouldListSubmissionsAndDraftsNewestFirstWithTheLastPass() {
        submit(RIGHT, "k1");
        clock.advance(Duration.ofMinutes(1));
        submit(WRONG, "k2");
        clock.advance(Duration.ofMinutes(1));
        portal.kept.keep(ada, Shelf.KEY, "a thought", Reason.RESET);

        assertThat(portal.attempts.of(ada, Shelf.KEY, 10)).extracting(Attempts.Attempt::program)
                .containsExactly("a thought", WRONG, RIGHT);
        assertThat(portal.attempts.of(ada, Shelf.KEY, 1)).extracting(Attempts.Attempt::passed)
                .containsExactly(false, false, true);
        assertThat(portal.attempts.lastPassing(ada, Shelf.KEY).orElseThrow().program()).isEqualTo(RIGHT);
        assertThat(portal.attempts.of(stranger, Shelf.KEY, 10)).isEmpty();
    }
}
