package org.lyceum.exercise.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.Problem;
import org.lyceum.content.Problems;
import org.lyceum.exercise.Exercise;
import org.lyceum.sandbox.Sandbox;
import org.lyceum.sandbox.pool.PoolSettings;
import org.lyceum.sandbox.pool.WorkerPool;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** A real exercise of ours through the real pool, whole and with planted faults. */
class ShippedExercisesTest {

    private static final Path FOLDER =
            Path.of("courses/programming-with-generative-ai/lists-and-budgets/trim-history");

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private final ExerciseType type = new ExerciseType(beans.getBeanProvider(Sandbox.class));
    private final Problems problems = new Problems();

    @TempDir
    Path scratch;

    @Test
    void shouldFindNothingInAnExerciseOfOursAndEveryPlantedProgram() {
        try (WorkerPool pool = new WorkerPool(PoolSettings.in(scratch).withWorkers(1).withAotCache(false))) {
            beans.registerSingleton("sandbox", pool);
            ContentFolder folder = folder();
            Exercise exercise = type.read(folder, new Problems());
            type.check(folder, exercise, problems);
            assertThat(problems.all()).isEmpty();

            Map<String, byte[]> files = new TreeMap<>(folder.files());
            files.put("starter.py", files.get("reference.py"));
            files.put("accepted/bad.py", "def trim_history(:\n".getBytes());
            files.put("wrong/good.py", files.get("reference.py"));
            ContentFolder broken = new ContentFolder(folder.key(), folder.path(), files);
            type.check(broken, type.read(broken, new Problems()), problems);
            assertThat(problems.all()).extracting(Problem::key).containsExactlyInAnyOrder(
                    "exercise.problem.does-not-compile", "exercise.problem.starter-passes",
                    "exercise.problem.wrong-passes");
        }
    }

    @Test
    void shouldReadWithoutAPoolAndReportWithLines() {
        Map<String, byte[]> files = new TreeMap<>(folder().files());
        files.put("exercise.yaml", """
                id: other
                order: 1
                entry: missing
                limits: { cpu-seconds: 99, output-kib: 64 }
                hint-ceiling: 5
                """.getBytes());
        ContentFolder broken = new ContentFolder("course/lesson/trim-history", FOLDER, files);

        type.read(broken, problems);

        assertThat(problems.all().stream().filter(problem -> problem.file().endsWith("exercise.yaml")
                || problem.file().endsWith("reference.py")))
                .extracting(Problem::line, Problem::key)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(1, "exercise.problem.id-folder"),
                        org.assertj.core.groups.Tuple.tuple(1, "exercise.problem.entry-missing"),
                        org.assertj.core.groups.Tuple.tuple(4, "content.problem.not-integer"),
                        org.assertj.core.groups.Tuple.tuple(5, "content.problem.not-integer"));
        assertThat(type.judgedFiles(broken)).contains("tests.json", "reference.py", "exercise.yaml", "inputs.py")
                .doesNotContain("en.md", "starter.py")
                .anyMatch(name -> name.startsWith("accepted/"))
                .noneMatch(name -> name.startsWith("wrong/"));
    }

    private static ContentFolder folder() {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            for (Path file : (List<Path>) walk.filter(Files::isRegularFile).toList()) {
                files.put(FOLDER.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ContentFolder("programming-with-generative-ai/lists-and-budgets/trim-history", FOLDER, files);
    }
}
