package org.lyceum.exercise.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lyceum.content.ContentException;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.Problem;
import org.lyceum.content.Problems;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.internal.LearnerVerdict.Case;
import org.lyceum.exercise.internal.LearnerVerdict.Ending;
import org.lyceum.exercise.internal.LearnerVerdict.Trial;
import org.lyceum.judge.Judge;
import org.lyceum.judge.Verdict;
import org.lyceum.sandbox.Sandbox;
import org.lyceum.sandbox.pool.PoolSettings;
import org.lyceum.sandbox.pool.WorkerPool;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** An exercise in which the learner writes the test cases: its files, the checker, and what the learner is told. */
class OwnCasesExerciseTest {

    private static final Path FOLDER = Path.of("src/test/resources/exercises/clip-cases");

    private static final DefaultListableBeanFactory BEANS = new DefaultListableBeanFactory();
    private static WorkerPool pool;

    private final ExerciseType type = new ExerciseType(BEANS.getBeanProvider(Sandbox.class));
    private final Problems problems = new Problems();

    @BeforeAll
    static void start(@TempDir Path scratch) {
        pool = new WorkerPool(PoolSettings.in(scratch).withWorkers(1).withAotCache(false));
        BEANS.registerSingleton("sandbox", pool);
    }

    @AfterAll
    static void stop() {
        pool.close();
    }

    @Test
    void shouldReadThePrograms() {
        Exercise exercise = type.read(folder(), problems);

        assertThat(problems.all()).isEmpty();
        assertThat(exercise.suite().mutants().function()).isEqualTo("clip");
        assertThat(exercise.suite().mutants().maxCases()).isEqualTo(6);
        assertThat(exercise.suite().mutants().programs())
                .containsOnlyKeys("correct", "ignores_low", "ignores_high", "loses_sign");
        assertThat(exercise.suite().visible().mutants()).isEqualTo(exercise.suite().mutants());
    }

    @Test
    void shouldCountTheProgramsAmongWhatIsJudged() {
        assertThat(type.judgedFiles(folder()))
                .contains("programs/correct.py", "programs/loses_sign.py", "tests.json")
                .doesNotContain("starter.py", "wrong/one_case.py", "en.md");
    }

    @Test
    void shouldFindNothingInAGoodExercise() {
        type.check(folder(), type.read(folder(), problems), problems);

        assertThat(problems.all()).isEmpty();
    }

    @Test
    void shouldReportEveryPlantedFaultOfThePrograms() {
        ContentFolder broken = edited(files -> {
            files.put("programs/ignores_low.py", bytes("def clip(value, low, high):\n    return min(max(value, low), high)\n"));
            files.put("programs/ignores_high.py", bytes("def clip(value, low, high)\n    return 1\n"));
            files.put("programs/loses_sign.py", bytes("clip = 1\nimport nothing_like_that\n"));
            files.put("accepted/bad.py", bytes("def cases():\n    return [((1, 2, 3), 1)]\n"));
            files.put("starter.py", files.get("reference.py"));
            files.put("wrong/good.py", files.get("reference.py"));
        });

        type.check(broken, type.read(broken, new Problems()), problems);

        assertThat(problems.all()).extracting(this::name, Problem::line, Problem::key).contains(
                Tuple.tuple("ignores_high.py", 1, "exercise.problem.does-not-compile"),
                Tuple.tuple("loses_sign.py", 2, "exercise.problem.does-not-load"),
                Tuple.tuple("reference.py", 1, "exercise.problem.fails"),
                Tuple.tuple("bad.py", 1, "exercise.problem.fails"));
        assertThat(problems.all()).filteredOn(problem -> problem.key().equals("exercise.problem.fails"))
                .extracting(problem -> problem.arguments().getLast())
                .contains("notices-a-missing-lower-limit", "accepts-the-correct-program");
    }

    @Test
    void shouldReportCasesThatPassAndShouldNot() {
        ContentFolder broken = edited(files -> {
            files.put("starter.py", files.get("reference.py"));
            files.put("wrong/good.py", files.get("reference.py"));
        });

        type.check(broken, type.read(broken, new Problems()), problems);

        assertThat(problems.all()).extracting(this::name, Problem::key).containsExactly(
                Tuple.tuple("starter.py", "exercise.problem.starter-passes"),
                Tuple.tuple("good.py", "exercise.problem.wrong-passes"));
    }

    @Test
    void shouldNotLoadWithAMissingProgramAndNameTheLine() {
        ContentFolder broken = edited(files -> {
            files.remove("programs/ignores_high.py");
            files.put("programs/extra.py", bytes("def clip(value, low, high):\n    return 1\n"));
        });

        assertThatThrownBy(() -> type.read(broken, problems)).isInstanceOf(ContentException.class);

        assertThat(problems.all()).extracting(this::name, Problem::line, Problem::key, Problem::arguments).containsExactly(
                Tuple.tuple("extra.py", 1, "exercise.problem.program-unused", List.of("programs/extra.py")),
                Tuple.tuple("tests.json", 9, "exercise.problem.no-program", List.of("programs/ignores_high.py")));
    }

    @Test
    void shouldReportAProgramOrAReferenceThatDefinesSomethingElse() {
        ContentFolder broken = edited(files -> {
            files.put("programs/loses_sign.py", bytes("def clamp(value, low, high):\n    return 1\n"));
            files.put("reference.py", bytes("def tests():\n    return []\n"));
        });

        type.read(broken, problems);

        assertThat(problems.all()).extracting(this::name, Problem::key, Problem::arguments).containsExactly(
                Tuple.tuple("loses_sign.py", "exercise.problem.entry-missing", List.of("clip")),
                Tuple.tuple("reference.py", "exercise.problem.entry-missing", List.of("cases")));
    }

    @Test
    void shouldTellWhichCaseContradictsARightProgramAndWhichNoticesAWrongOne() {
        LearnerVerdict told = told("def cases():\n    return [((5, 1, 9), 5), ((0, 1, 9), 0), ((12, 1, 9), 9)]");

        assertThat(told.cases()).extracting(Case::number, Case::ending, Case::ownCase).containsExactly(
                Tuple.tuple(1, Ending.REFUSES_RIGHT_PROGRAM, 2),
                Tuple.tuple(2, Ending.MISSES_WRONG_PROGRAM, 0),
                Tuple.tuple(3, Ending.PASSED, 2),
                Tuple.tuple(4, Ending.PASSED, 0));
        assertThat(told.cases().getFirst().trial()).isEqualTo(new Trial("correct", true, "clip(0, 1, 9)", "0", "1"));
        assertThat(told.cases().get(1).trial()).isEqualTo(new Trial("ignores_low", false, "", "", null));
        assertThat(told.success()).isFalse();
    }

    @Test
    void shouldHoldNothingOfAHiddenProgram() {
        LearnerVerdict told = told("def cases():\n    return [((5, 1, 9), 5), ((0, 1, 9), 1), ((12, 1, 9), 9)]");

        assertThat(told.cases().getFirst()).satisfies(hidden -> {
            assertThat(hidden.ending()).isEqualTo(Ending.MISSES_WRONG_PROGRAM);
            assertThat(hidden.visible()).isFalse();
            assertThat(hidden.trial()).isEqualTo(Trial.HIDDEN);
        });
        assertThat(told.toString()).doesNotContain("loses_sign");
    }

    @Test
    void shouldTellWhatIsWrongWithTheCasesThemselves() {
        LearnerVerdict told = told("def cases():\n    return [((5, 1, 9), 5), (5, 5)]");

        assertThat(told.cases()).hasSize(4).allSatisfy(test -> {
            assertThat(test.ending()).isEqualTo(Ending.CASES_NO_TUPLE);
            assertThat(test.ownCase()).isEqualTo(2);
        });
        assertThat(told.cases().getFirst().call()).isEqualTo("cases()");
        assertThat(told.cases().getFirst().actual()).isEqualTo("[((5, 1, 9), 5), (5, 5)]");
        assertThat(told("def cases():\n    return 1 / 0").cases().getFirst().frames()).extracting("line").containsExactly(2);
        assertThat(told("def cases():\n    while True: pass").cases()).extracting(Case::ending).containsOnly(Ending.CPU);
        assertThat(told("x = 1").cases()).extracting(Case::ending).containsOnly(Ending.CASES_MISSING);
    }

    private LearnerVerdict told(String source) {
        Exercise exercise = type.read(folder(), new Problems());
        Verdict verdict = new Judge(pool).judge(exercise.program(source), exercise.suite(), exercise.limits());
        return LearnerVerdict.of(source, verdict, exercise.suite(), LearnerVerdict.Scope.ALL);
    }

    private String name(Problem problem) {
        return problem.file().getFileName().toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ContentFolder edited(Consumer<Map<String, byte[]>> edit) {
        Map<String, byte[]> files = new TreeMap<>(folder().files());
        edit.accept(files);
        return new ContentFolder(folder().key(), FOLDER, files);
    }

    static ContentFolder folder() {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(FOLDER.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ContentFolder("course/lesson/clip-cases", FOLDER, files);
    }
}
