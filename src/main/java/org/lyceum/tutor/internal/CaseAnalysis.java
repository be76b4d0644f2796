package org.lyceum.tutor.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lyceum.judge.CaseFinding.Differ;
import org.lyceum.judge.CaseFinding.Unusable;
import org.lyceum.judge.Expectation.Acceptance;
import org.lyceum.judge.Judging;
import org.lyceum.judge.LearnerCases;
import org.lyceum.judge.LearnerCases.Case;
import org.lyceum.judge.Mutants;
import org.lyceum.judge.TestSuite;
import org.lyceum.judge.TestVerdict;
import org.lyceum.judge.Verdict;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.PyValue;
import org.lyceum.sandbox.RunRequest;
import org.lyceum.sandbox.RunResult;
import org.lyceum.sandbox.Sandbox;

/**
 * Says what is wrong with a learner's own test cases. Nothing is repaired here; what is said was seen when the cases
 * were tried. Which kind of case to try next is taken from the exercise's own cases: one that tells the missed
 * program from a right one, and the trait of it that none of the learner's cases has.
 */
final class CaseAnalysis {

    private static final int MOST_ASKED = 3;
    static final String UNKNOWN_TRAIT = "none";

    private final Judging judging;
    private final Sandbox sandbox;

    CaseAnalysis(Judging judging, Sandbox sandbox) {
        this.judging = judging;
        this.sandbox = sandbox;
    }

    /** @throws HintRefused when only a broken worker failed the cases */
    Diagnosis diagnose(Task task, String source, Verdict verdict) {
        Facts facts = new Facts(task, source, verdict, null, false);
        if (verdict.syntax() != null || !verdict.forbidden().isEmpty()) {
            return Diagnoser.diagnose(facts);
        }
        TestVerdict first = first(verdict).orElseThrow(() -> new HintRefused(HintRefused.Reason.NOT_AVAILABLE));
        if (first.finding() instanceof Unusable unusable) {
            return switch (unusable.fault()) {
                case MISSING -> Diagnosis.of(DiagnosisKind.MISSING_ENTRY, 0, Mutants.ENTRY);
                case EMPTY -> Diagnosis.of(DiagnosisKind.NO_CASES, 0);
                case FAILED -> Diagnoser.diagnose(facts);
                case NO_LIST, NO_PAIR, NO_TUPLE, TOO_MANY, UNREADABLE -> Diagnosis.of(DiagnosisKind.CASES_FORM, 0);
            };
        }
        if (expected(first).accept()) {
            return Diagnosis.of(DiagnosisKind.REFUSES_RIGHT_PROGRAM, 0);
        }
        String trait = "trait:" + missingTrait(task, source, first).map(CaseTrait::key).orElse(UNKNOWN_TRAIT);
        return first.test().visible()
                ? Diagnosis.of(DiagnosisKind.MISSES_WRONG_PROGRAM, 0, expected(first).program(), trait)
                : Diagnosis.of(DiagnosisKind.MISSES_HIDDEN_PROGRAM, 0, Mutants.ENTRY, trait);
    }

    /** The learner's case that contradicts a right program that they may see. */
    static @Nullable FailingCase failingCase(Verdict verdict) {
        return verdict.tests().stream()
                .filter(test -> !test.passed() && test.test().visible() && test.finding() instanceof Differ)
                .filter(test -> expected(test).accept())
                .findFirst()
                .map(test -> FailingCase.own((Differ) Objects.requireNonNull(test.finding()), test.actual().outcome()))
                .orElse(null);
    }

    /** Wrong expectations come first: with them no other finding can be trusted. Then what the learner may see. */
    private static Optional<TestVerdict> first(Verdict verdict) {
        List<TestVerdict> failing = verdict.tests().stream()
                .filter(test -> !test.passed())
                .filter(test -> test.finding() instanceof Unusable || !broken(test))
                .toList();
        return Stream.<Predicate<TestVerdict>>of(
                        test -> expected(test).accept() && test.test().visible(),
                        test -> expected(test).accept(),
                        test -> test.test().visible(),
                        test -> true)
                .flatMap(wanted -> failing.stream().filter(wanted))
                .findFirst();
    }

    private static boolean broken(TestVerdict test) {
        return test.actual().outcome().equals(new Outcome.Stopped(Outcome.Reason.FAULT));
    }

    private static Acceptance expected(TestVerdict test) {
        return (Acceptance) test.test().expected();
    }

    private Optional<CaseTrait> missingTrait(Task task, String source, TestVerdict missed) {
        TestSuite only = task.suite().withTests(List.of(missed.test()));
        Set<CaseTrait> had = CaseTrait.of(cases(task, source).stream().map(Case::arguments).toList());
        return Stream.concat(Stream.of(task.reference()), task.accepted().stream())
                .limit(MOST_ASKED)
                .map(program -> judging.judge(task.program(program), only, task.limits()))
                .flatMap(verdict -> verdict.tests().stream())
                .map(test -> test.finding() instanceof Differ differ ? traits(differ) : Set.<CaseTrait>of())
                .flatMap(traits -> traits.stream().filter(trait -> !had.contains(trait)))
                .findFirst();
    }

    private static Set<CaseTrait> traits(Differ differ) {
        return differ.arguments() instanceof PyValue.Tuple arguments
                ? CaseTrait.of(arguments)
                : Set.of();
    }

    private List<Case> cases(Task task, String source) {
        RunResult run = sandbox.run(new RunRequest(
                task.program(source), List.of(Call.of(Mutants.ENTRY + "()")), List.of(), task.limits()));
        return run.syntax() == null && !run.results().isEmpty()
                ? LearnerCases.usable(run.results().getFirst().outcome())
                : List.of();
    }
}
