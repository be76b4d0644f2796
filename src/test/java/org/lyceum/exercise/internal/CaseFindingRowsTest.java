package org.lyceum.exercise.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.account.PersonId;
import org.lyceum.exercise.Submission;
import org.lyceum.judge.CaseFinding;
import org.lyceum.judge.CaseFinding.Agree;
import org.lyceum.judge.CaseFinding.Differ;
import org.lyceum.judge.CaseFinding.Fault;
import org.lyceum.judge.CaseFinding.Unusable;
import org.lyceum.judge.Expectation;
import org.lyceum.judge.Mutants;
import org.lyceum.judge.TestCase;
import org.lyceum.judge.TestSuite;
import org.lyceum.judge.TestVerdict;
import org.lyceum.judge.Verdict;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.CallResult;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.PyValue;
import org.lyceum.sandbox.PythonLiteral;

/** Verdicts on a learner's own cases, written and read back. */
class CaseFindingRowsTest extends DatabaseTest {

    @Test
    void shouldReadBackWhatEveryCaseSaid() {
        Verdict verdict = verdict(
                new Agree(),
                new Differ(3, "clip", PythonLiteral.parse("('é\\x00\\n', [1.5, inf], None)"), PythonLiteral.parse("{'a': (1,)}")),
                new Unusable(Fault.NO_TUPLE, 2));

        assertThat(stored(verdict)).isEqualTo(verdict);
    }

    @Test
    void shouldKeepThatACaseDiffersWhenItIsTooLargeToBeKept() {
        PyValue large = PythonLiteral.parse("('" + "x".repeat(StoredText.MAX_CHARS) + "',)");

        Verdict back = stored(verdict(new Differ(1, "clip", large, PythonLiteral.parse("1"))));

        assertThat(back.tests().getFirst().finding()).isInstanceOfSatisfying(Differ.class, differ -> {
            assertThat(differ.number()).isEqualTo(1);
            assertThat(differ.call()).isEqualTo("clip(…)");
            assertThat(differ.expected()).isEqualTo(PythonLiteral.parse("1"));
        });
    }

    private Verdict stored(Verdict verdict) {
        VerdictRows rows = new VerdictRows(jdbc);
        SubmissionStore store = new SubmissionStore(jdbc, rows);
        Submission submission = new Submission(UUID.randomUUID(), new PersonId(UUID.randomUUID()), "course/lesson/clip-cases",
                "hash", "judged", "", Instant.EPOCH, Submission.Status.QUEUED, null, false, 0, 0);
        store.insert(submission, "key");
        store.complete(submission.id(), verdict, Instant.EPOCH);
        List<TestCase> tests = verdict.tests().stream().map(TestVerdict::test).toList();
        return rows.read(submission.id(),
                new TestSuite(TestSuite.Kind.MUTANTS, 0, List.of(), tests, new Mutants("clip", 5, Map.of())));
    }

    private static Verdict verdict(CaseFinding... findings) {
        List<TestVerdict> tests = new ArrayList<>();
        for (CaseFinding finding : findings) {
            TestCase test = new TestCase("t" + tests.size(), Call.of("cases()"),
                    new Expectation.Acceptance("p" + tests.size(), true), true, 1, null);
            tests.add(new TestVerdict(test, finding instanceof Agree,
                    new CallResult(new Outcome.Returned(new PyValue.None()), "printed", false), finding));
        }
        return new Verdict(null, List.of(), tests, 12);
    }
}
