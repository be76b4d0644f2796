package org.lyceum.tutor.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lyceum.judge.TestVerdict;
import org.lyceum.judge.Verdict;
import org.lyceum.repair.RepairOutcome;

/**
 * All that is known about a failing program.
 *
 * @param repair           a proven repair, or null
 * @param argumentsChanged whether it changes an argument where the reference leaves it alone
 */
record Facts(Task task, String source, Verdict verdict, @Nullable RepairOutcome repair, boolean argumentsChanged) {

    List<TestVerdict> failing() {
        return verdict.tests().stream().filter(test -> !test.passed()).toList();
    }

    /** The failing test that explains best: one that the learner may see, if there is any. */
    TestVerdict first() {
        List<TestVerdict> failing = failing();
        return failing.stream().filter(test -> test.test().visible()).findFirst().orElseGet(failing::getFirst);
    }

    DiagnosisKind repairKind() {
        return repair == null || repair.edits().isEmpty()
                ? DiagnosisKind.OTHER
                : DiagnosisKind.of(repair.edits().getFirst().kind());
    }

    int repairLine() {
        return repair == null || repair.edits().isEmpty() ? 0 : repair.edits().getFirst().line();
    }
}
