package org.lyceum.exercise.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.Problems;
import org.lyceum.exercise.Exercise;
import org.lyceum.judge.Judge;
import org.lyceum.judge.TestVerdict;
import org.lyceum.judge.Verdict;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Sandbox;
import org.lyceum.sandbox.SandboxException;
import org.lyceum.sandbox.pool.PoolSettings;
import org.lyceum.sandbox.pool.Sandboxes;
import org.lyceum.sandbox.pool.WorkerPool;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** A verdict must not depend on the machine: every program that we ship gets the same one on both runners. */
class RunnersAgreeTest {

    private static final Path COURSES = Path.of("courses");

    /**
     * Wrong on both, in other places: GraalPy notices a dictionary that grows under its loop only sometimes, and counts
     * another line as that of an error in the syntax.
     */
    private static final Set<String> WRONG_IN_ANOTHER_WAY = Set.of(
            "majority-answer/wrong/changes_while_looping.py", "read-verdict/wrong/syntax_error.py");

    @TempDir
    Path scratch;

    @Test
    void shouldJudgeEveryProgramOfOurCoursesAlike() throws IOException {
        PoolSettings settings = PoolSettings.in(scratch);
        ExerciseType type = new ExerciseType(new DefaultListableBeanFactory().getBeanProvider(Sandbox.class));
        List<String> differences = new ArrayList<>();
        int programs = 0;
        try (WorkerPool cpython = cpython(settings); WorkerPool graalpy = new WorkerPool(settings.withAotCache(false))) {
            for (Path folder : exercises()) {
                ContentFolder content = content(folder);
                Exercise exercise = type.read(content, new Problems());
                for (Map.Entry<String, byte[]> file : content.files().entrySet()) {
                    if (!file.getKey().matches("(accepted/.*|wrong/.*|reference|starter)\\.py")) continue;
                    String source = new String(file.getValue(), StandardCharsets.UTF_8);
                    Verdict here = judge(graalpy, exercise, source);
                    Verdict there = judge(cpython, exercise, source);
                    programs++;
                    boolean alike = here.passed() == there.passed() && facts(here).equals(facts(there));
                    String name = folder.getFileName() + "/" + file.getKey();
                    if (WRONG_IN_ANOTHER_WAY.contains(name)) alike = !here.passed() && !there.passed();
                    if (!alike) differences.add(name + "\n" + facts(here) + "\n" + facts(there));
                }
            }
        }
        assertThat(programs).isGreaterThan(200);
        assertThat(differences).isEmpty();
    }

    private static WorkerPool cpython(PoolSettings settings) {
        try {
            return Sandboxes.open("cpython", settings);
        } catch (SandboxException e) {
            System.out.println("Runners are not compared: " + e.getMessage());
            Assumptions.abort(e.getMessage());
            throw e;
        }
    }

    private static Verdict judge(Sandbox sandbox, Exercise exercise, String source) {
        return new Judge(sandbox).judge(exercise.program(source), exercise.suite(), exercise.limits());
    }

    /** What counts, and what people read of it: no times, and no wording of messages. */
    private static String facts(Verdict verdict) {
        StringBuilder facts = new StringBuilder().append(verdict.passed()).append(verdict.forbidden());
        if (verdict.syntax() != null) facts.append(verdict.syntax().type()).append(verdict.syntax().line());
        for (TestVerdict test : verdict.tests()) {
            facts.append('\n').append(test.test().id()).append(' ').append(test.passed()).append(' ')
                    .append(outcome(test)).append(' ').append(test.actual().stdout());
        }
        return facts.toString();
    }

    private static String outcome(TestVerdict test) {
        return switch (test.actual().outcome()) {
            case Outcome.Raised raised -> raised.type() + raised.frames();
            case Outcome other -> other.toString();
        };
    }

    private static List<Path> exercises() throws IOException {
        try (Stream<Path> walk = Files.walk(COURSES)) {
            return walk.filter(file -> file.endsWith("exercise.yaml")).map(Path::getParent).sorted().toList();
        }
    }

    private static ContentFolder content(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (List<Path>) walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return new ContentFolder(COURSES.relativize(folder).toString(), folder, files);
    }
}
