package org.lyceum.exercise.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lyceum.exercise.internal.LearnerVerdict.Case;
import org.lyceum.exercise.internal.LearnerVerdict.Ending;
import org.lyceum.exercise.internal.LearnerVerdict.Trial;
import org.lyceum.judge.CaseFinding;
import org.lyceum.judge.CaseFinding.Differ;
import org.lyceum.judge.CaseFinding.Unusable;
import org.lyceum.judge.Expectation.Acceptance;
import org.lyceum.judge.TestVerdict;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Outcome.Raised;
import org.lyceum.sandbox.Outcome.Returned;
import org.lyceum.sandbox.Outcome.Stopped;
import org.lyceum.sandbox.PythonLiteral;

/**
 * What a learner is told of the trial of their own test cases. What is wrong with the cases themselves is theirs and
 * never hidden; of a hidden program they learn only whether it got past.
 */
final class OwnCases {

    private OwnCases() {}

    static Case test(int number, TestVerdict verdict, CaseFinding finding) {
        boolean visible = verdict.test().visible();
        return finding instanceof Unusable unusable
                ? unusable(number, visible, verdict, unusable)
                : tried(number, visible, verdict, finding);
    }

    private static Case unusable(int number, boolean visible, TestVerdict verdict, Unusable unusable) {
        Outcome outcome = verdict.actual().outcome();
        Raised raised = outcome instanceof Raised error ? error : null;
        return new Case(visible ? verdict.test().id() : "", number, visible, ending(unusable, outcome),
                visible ? verdict.test().call().expression() : "", "", null,
                visible && outcome instanceof Returned(var value) ? PythonLiteral.write(value) : null,
                raised == null ? null : raised.type(),
                visible && raised != null ? raised.message() : "",
                raised == null ? List.of() : raised.frames(),
                visible ? verdict.actual().stdout() : "",
                visible && verdict.actual().truncated(),
                null, unusable.number(), visible ? null : Trial.HIDDEN);
    }

    private static Case tried(int number, boolean visible, TestVerdict verdict, CaseFinding finding) {
        Acceptance wanted = (Acceptance) verdict.test().expected();
        Differ differ = finding instanceof Differ found ? found : null;
        Outcome outcome = verdict.actual().outcome();
        Trial trial = differ == null
                ? new Trial(wanted.program(), wanted.accept(), "", "", null)
                : new Trial(wanted.program(), wanted.accept(), differ.call(),
                        PythonLiteral.write(differ.expected()), answer(outcome));
        return new Case(visible ? verdict.test().id() : "", number, visible, ending(verdict, wanted.accept(), outcome),
                "", "", null, null, null, "", List.of(),
                visible ? verdict.actual().stdout() : "",
                visible && verdict.actual().truncated(),
                verdict.test().messageKey(),
                visible && differ != null ? differ.number() : 0,
                visible ? trial : Trial.HIDDEN);
    }

    private static Ending ending(TestVerdict verdict, boolean accept, Outcome outcome) {
        if (verdict.passed()) {
            return Ending.PASSED;
        }
        if (outcome.equals(new Stopped(Outcome.Reason.FAULT))) {
            return Ending.FAULT;
        }
        return accept ? Ending.REFUSES_RIGHT_PROGRAM : Ending.MISSES_WRONG_PROGRAM;
    }

    private static Ending ending(Unusable unusable, Outcome outcome) {
        return switch (unusable.fault()) {
            case MISSING -> Ending.CASES_MISSING;
            case FAILED -> outcome instanceof Stopped(var reason) ? LearnerVerdict.stopped(reason) : Ending.RAISED;
            case NO_LIST -> Ending.CASES_NO_LIST;
            case NO_PAIR -> Ending.CASES_NO_PAIR;
            case NO_TUPLE -> Ending.CASES_NO_TUPLE;
            case EMPTY -> Ending.CASES_EMPTY;
            case TOO_MANY -> Ending.CASES_TOO_MANY;
            case UNREADABLE -> Ending.CASES_UNREADABLE;
        };
    }

    private static @Nullable String answer(Outcome outcome) {
        return switch (outcome) {
            case Returned(var value) -> PythonLiteral.write(value);
            case Raised raised -> raised.message().isEmpty() ? raised.type() : raised.type() + ": " + raised.message();
            case Stopped _ -> null;
        };
    }
}
