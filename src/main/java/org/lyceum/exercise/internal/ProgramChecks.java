package org.lyceum.exercise.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.Problems;
import org.lyceum.exercise.Exercise;
import org.lyceum.judge.Judge;
import org.lyceum.judge.Mutants;
import org.lyceum.judge.TestVerdict;
import org.lyceum.judge.Verdict;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.RunRequest;
import org.lyceum.sandbox.RunResult;
import org.lyceum.sandbox.Sandbox;

/** Runs an exercise's own programs: what must pass passes, what must fail fails. */
public final class ProgramChecks {

    private final Sandbox sandbox;
    private final Judge judge;
    private final Problems problems;

    public ProgramChecks(Sandbox sandbox, Problems problems) {
        this.sandbox = sandbox;
        this.judge = new Judge(sandbox);
        this.problems = problems;
    }

    public void check(ContentFolder folder, Exercise exercise) {
        Mutants mutants = exercise.suite().mutants();
        if (mutants != null) {
            mutants.programs().keySet().stream().sorted().forEach(name -> mustLoad(folder, exercise, mutants, name));
        }
        mustPass(folder, exercise, "reference.py", exercise.reference());
        exercise.accepted().forEach((name, source) -> mustPass(folder, exercise, name, source));
        if (judge(exercise, exercise.starter()).passed()) {
            problems.add(folder.file("starter.py"), 1, "exercise.problem.starter-passes");
        }
        for (Map.Entry<String, String> wrong : ProgramFiles.programs(folder, "wrong/").entrySet()) {
            if (judge(exercise, wrong.getValue()).passed()) {
                problems.add(folder.file(wrong.getKey()), 1, "exercise.problem.wrong-passes", wrong.getKey());
            }
        }
    }

    /** A wrong program that cannot even be called would be told from a right one by any case. */
    private void mustLoad(ContentFolder folder, Exercise exercise, Mutants mutants, String name) {
        Path file = folder.file(MutantPrograms.FOLDER + name + ".py");
        RunResult run = sandbox.run(new RunRequest(exercise.program(mutants.programs().get(name)),
                List.of(Call.of(mutants.function())), List.of(), exercise.limits()));
        if (run.syntax() != null) {
            problems.add(file, run.syntax().line(), "exercise.problem.does-not-compile", run.syntax().message());
            return;
        }
        switch (run.results().getFirst().outcome()) {
            case Outcome.Returned _ -> {}
            case Outcome.Raised raised -> problems.add(file,
                    raised.frames().isEmpty() ? 1 : raised.frames().getLast().line(),
                    "exercise.problem.does-not-load", raised.type() + ": " + raised.message());
            case Outcome.Stopped stopped ->
                problems.add(file, 1, "exercise.problem.does-not-load", stopped.reason().name());
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
