package org.lyceum.exercise.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lyceum.exercise.internal.LearnerVerdict.Case;
import org.lyceum.exercise.internal.LearnerVerdict.Ending;
import org.lyceum.exercise.internal.LearnerVerdict.Scope;
import org.lyceum.judge.TestSuite;

class LearnerVerdictTest {

    private final Shelf shelf = new Shelf();
    private final FakeJudging judging = new FakeJudging();

    @Test
    void shouldHoldNothingOfAHiddenTestWhenItFails() {
        LearnerVerdict verdict = LearnerVerdict.of("raise", judging.all(shelf.current(), "raise"),
                shelf.current().suite(), Scope.ALL);

        assertThat(verdict.toString()).doesNotContain("987").doesNotContain("1974").doesNotContain("unseen");
        assertThat(verdict.cases()).element(1).satisfies(hidden -> {
            assertThat(hidden.visible()).isFalse();
            assertThat(hidden.ending()).isEqualTo(Ending.RAISED);
            assertThat(hidden.error()).isEqualTo("ValueError");
            assertThat(hidden.frames()).hasSize(1);
        });
    }

    @Test
    void shouldShowCallExpectedAndActualWhenVisible() {
        LearnerVerdict verdict = LearnerVerdict.of("print", judging.all(shelf.current(), "print"),
                shelf.current().suite(), Scope.ALL);

        assertThat(verdict.cases().getFirst()).satisfies(test -> {
            assertThat(test.call()).isEqualTo("double(2)");
            assertThat(test.expected()).isEqualTo("4");
            assertThat(test.actual()).isEqualTo("'a\\x00b'");
            assertThat(test.ending()).isEqualTo(Ending.WRONG_VALUE);
        });
        assertThat(verdict.passed()).isZero();
        assertThat(verdict.success()).isFalse();
    }

    @Test
    void shouldListVisibleTestsThatWereNotRunAfterThoseThatWere() {
        shelf.put("hash-2", "judged-2", """
                [{"id":"first","call":"double(1)","expected":"2"}, {"id":"hidden","call":"double(2)","expected":"4","visible":false},
                 {"id":"third","call":"double(3)","expected":"6"}]
                """);
        TestSuite suite = shelf.current().suite();
        LearnerVerdict verdict = LearnerVerdict.of("print", judging.judge(shelf.current().program("print"),
                suite.withTests(List.of(suite.tests().get(2))), shelf.current().limits()), suite, Scope.ONE);

        assertThat(verdict.cases()).extracting(Case::number, Case::ending).containsExactly(
                tuple(3, Ending.WRONG_VALUE), tuple(1, Ending.UNTRIED));
        assertThat(verdict.total()).isEqualTo(1);
        assertThat(LearnerVerdict.untried(suite)).extracting(Case::call).containsExactly("double(1)", "double(3)");
    }

    @Test
    void shouldSucceedWhenEveryTestPassed() {
        LearnerVerdict verdict = LearnerVerdict.of("* 2", judging.all(shelf.current(), "* 2"),
                shelf.current().suite(), Scope.ALL);

        assertThat(verdict.success()).isTrue();
        assertThat(verdict.passed()).isEqualTo(2);
    }
}
