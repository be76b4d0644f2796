package org.lyceum.exercise.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lyceum.exercise.internal.ProgramTraits.Construct;

class SolutionsTest extends ExerciseDatabaseTest {

    private static final String SUM = "def double(n):\n    return sum([n for _ in range(1 * 2)])\n";

    @Test
    void shouldGiveNothingBeforeAPass() {
        assertThat(portal.solutions.discussion(ada, Shelf.KEY)).isEmpty();
        submit(WRONG, "k");
        assertThat(portal.solutions.discussion(ada, Shelf.KEY)).isEmpty();

        submit(RIGHT, "k2");
        assertThat(portal.solutions.discussion(stranger, Shelf.KEY)).isEmpty();
        assertThat(portal.solutions.discussion(ada, Shelf.KEY)).isPresent();
    }

    @Test
    void shouldLeaveOutTheSameProgramWhenOnlyCommentsDiffer() {
        submit("# mine\n\n" + RIGHT, "k");

        assertThat(portal.solutions.discussion(ada, Shelf.KEY).orElseThrow().others()).isEmpty();
    }

    @Test
    void shouldGiveTheProgramsOfTheVersionThatWasPassed() {
        submit(SUM, "k");
        shelf.put("hash-2", "judged-2", "[{\"id\":\"new\",\"call\":\"double(5)\",\"expected\":\"11\"}]",
                "def double(n):\n    return 11 if n == 5 else n * 2\n");

        Solutions.Discussion discussion = portal.solutions.discussion(ada, Shelf.KEY).orElseThrow();

        assertThat(discussion.own()).isEqualTo(SUM);
        assertThat(discussion.ownTraits().constructs()).containsExactly(Construct.COMPREHENSION, Construct.AGGREGATE);
        assertThat(discussion.others()).extracting(Solutions.Solution::program).containsExactly(RIGHT);
    }
}
