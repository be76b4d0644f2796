package org.lyceum.exercise.internal;

import java.util.Map;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.Problems;
import org.lyceum.exercise.Exercise;
import org.lyceum.judge.Judge;
import org.lyceum.judge.TestVerdict;
import org.lyceum.judge.Verdict;
import org.lyceum.sandbox.Sandbox;

/** Runs an exercise's own programs: what must pass passes, what must fail fails. */
final class ProgramChecks {

    private final Judge judge;
    private final Problems problems;

    ProgramChecks(Sandbox sandbox, Problems problems) {
        this.judge = new Judge(sandbox);
        this.problems = problems;
    }

    void check(ContentFolder folder, Exercise exercise) {
        mustPass(folder, exercise, "reference.py", exercise.reference());
        exercise.accepted().forEach((name, source) -> mustPass(folder, exercise, name, source));
        if (judge(exercise, exercise.starter()).passed()) {
            problems.add(folder.file("starter.py"), 1, "exercise.problem.starter-passes");
        }
        for (Map.Entry<String, String> wrong : ExerciseType.programs(folder, "wrong/").entrySet()) {
            if (judge(exercise, wrong.getValue()).passed()) {
                problems.add(folder.file(wrong.getKey()), 1, "exercise.problem.wrong-passes", wrong.getKey());
            }
        }
    }

    private void mustPass(ContentFolder folder, Exercise exercise, String name, String source) {
        Verdict verdict = judge(exercise, source);
        if (verdict.syntax() != null) {
            problems.add(folder.file(name), verdict.syntax().line(), "exercise.problem.does-not-compile",
                    verdict.syntax().message());
            return;
        }
        if (!verdict.forbidden().isEmpty()) {
            problems.add(folder.file(name), 1, "exercise.problem.uses-forbidden",
                    String.join(", ", verdict.forbidden()));
        }
        verdict.tests().stream()
                .filter(test -> !test.passed())
                .map(TestVerdict::test)
                .forEach(test -> problems.add(folder.file(name), 1, "exercise.problem.fails", name, test.id()));
    }

    private Verdict judge(Exercise exercise, String source) {
        return judge.judge(exercise.program(source), exercise.suite(), exercise.limits());
    }
}
