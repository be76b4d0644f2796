package org.lyceum.tutor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lyceum.judge.Judge;
import org.lyceum.judge.TestSuiteException;
import org.lyceum.judge.TestSuiteReader;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.PyValue;
import org.lyceum.sandbox.PythonLiteral;
import org.lyceum.sandbox.pool.PoolSettings;
import org.lyceum.sandbox.pool.WorkerPool;
import org.lyceum.tutor.internal.Findings.Status;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;

/** Help with test cases of the learner's own, in the real sandbox. Nothing is repaired. */
class CaseAnalysisTest {

    private static final Path FOLDER = Path.of("src/test/resources/exercises/clip-cases");

    @TempDir
    static Path scratch;

    private static WorkerPool pool;

    private final Wording wording = new Wording(new Messages());

    @BeforeAll
    static void start() {
        pool = new WorkerPool(PoolSettings.in(scratch).withWorkers(1).withAotCache(false));
    }

    @AfterAll
    static void stop() {
        pool.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "x = 1|MISSING_ENTRY|EXPLAINED", "def cases():\\n    return []|NO_CASES|TRIED",
        "def cases():\\n    return 3|CASES_FORM|TRIED", "def cases():\\n    return [(5, 5)]|CASES_FORM|TRIED",
        "def cases():\\n    return [((5, 1, 9), 5)] * 7|CASES_FORM|TRIED",
        "def cases(:\\n    return []|BRACKET_NOT_CLOSED|EXPLAINED",
        "def cases():\\n    return [1][2]|INDEX_ERROR|EXPLAINED", "def cases():\\n    while True: pass|ENDLESS_LOOP|EXPLAINED",
        "def cases():\\n    return [((0, 1, 9), 0)]|REFUSES_RIGHT_PROGRAM|TRIED",
        "def cases():\\n    return [((5, 1), 0)]|REFUSES_RIGHT_PROGRAM|TRIED",
        "def cases():\\n    return [((5, 1, 9), 5)]|MISSES_WRONG_PROGRAM|TRIED",
        "def cases():\\n    return [((5, 1, 9), 5), ((0, 1, 9), 1), ((12, 1, 9), 9)]|MISSES_HIDDEN_PROGRAM|TRIED"
    })
    void shouldAlwaysSaySomethingThatWasSeen(String source, DiagnosisKind kind, Status status) {
        Findings findings = analyse(source.replace("\\n", "\n"));

        assertThat(findings.diagnosis().kind()).isEqualTo(kind);
        assertThat(findings.status()).isEqualTo(status);
        assertThat(findings.top()).isGreaterThanOrEqualTo(2);
        assertThat(findings.unfinished()).isFalse();
        assertThat(findings.citation()).isEqualTo("course/lesson#running-total");
    }

    @Test
    void shouldNameTheProgramThatGotPastAndTheKindOfCaseThatIsMissing() {
        Findings findings = analyse("def cases():\n    return [((5, 1, 9), 5)]");

        assertThat(findings.diagnosis().names()).containsExactly("ignores_low", "trait:smaller:1:2");
        List<Hint.Step> steps = wording.steps(findings, 2, Language.EN);
        assertThat(Span.plain(steps.get(0).text())).isEqualTo(
                "The wrong program ignores_low gets past your cases: in every one of them it answers as a right program does.");
        assertThat(steps.get(1).text()).isEqualTo(
                "Is there one where argument 1 is smaller than argument 2 among your cases? Such a case can tell this program from a right one.");
        assertThat(steps.get(1).failing()).isNull();
    }

    @Test
    void shouldNotNameAHiddenProgram() {
        Findings findings = analyse("def cases():\n    return [((5, 1, 9), 5), ((0, 1, 9), 1), ((12, 1, 9), 9)]");

        assertThat(findings.diagnosis().names()).containsExactly("cases", "trait:negative:0:0");
        assertThat(wording.steps(findings, 2, Language.EN).toString()).contains("a negative number").doesNotContain("loses_sign");
    }

    @Test
    void shouldAskInGeneralWhenTheLearnerHasEveryKindOfCaseAlready() {
        Findings findings = analyse("def cases():\n    return [((5, -9, 9), 5), ((0, 1, 9), 1), ((12, 1, 9), 9)]");

        assertThat(findings.diagnosis().names()).containsExactly("cases", "trait:none");
        assertThat(wording.steps(findings, 2, Language.EN).get(1).text()).startsWith("Look at what is special in the task");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shouldShowTheCaseThatContradictsARightProgram(Language language) {
        Findings findings = analyse("def cases():\n    return [((5, 1, 9), 5), ((0, 1, 9), 0)]");

        List<Hint.Step> steps = wording.steps(findings, 2, language);
        assertThat(steps.get(0).failing()).isNull();
        assertThat(steps.get(1).failing())
                .isEqualTo(new FailingCase("clip(0, 1, 9)", "0", "1", false, false, FailingCase.Origin.OWN));
        assertThat(steps).allSatisfy(step -> assertThat(step.text()).isNotBlank().doesNotContain("{", "!tutor"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "([],)|empty:0:0", "('',)|empty:0:0", "([3],)|single:0:0", "([1, 1],)|duplicates:0:0", "(2, 2.0)|equal:1:2",
        "('a', 'b', 'a')|equal:1:3", "(1, 'x', 2)|smaller:1:3", "(3, 2)|larger:1:2", "(0,)|zero:0:0", "([-0.5, 2],)|negative:0:0",
        "([2, 1],)|unsorted:0:0", "('aB',)|capitals:0:0", "(' a',)|blanks:0:0", "({'a': 1, 'b': 1},)|duplicates:0:0",
        "(True, None, [1, 2], inf, nan)|"
    })
    void shouldSeeWhatIsSpecialAboutACase(String arguments, String trait) {
        assertThat(CaseTrait.of((PyValue.Tuple) PythonLiteral.parse(arguments))).extracting(CaseTrait::key)
                .isEqualTo(trait == null ? List.of() : List.of(trait));
    }

    private static Findings analyse(String source) {
        var searches = new RepairSearches(request -> fail("test cases are not repaired"));
        return new Analysis(new Judge(pool), searches, pool, new Citations(HintHouse.INDEX), Clock.systemUTC())
                .analyse(task(), source, Language.EN);
    }

    private static Task task() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("programs"))) {
            Map<String, String> programs = new TreeMap<>();
            for (Path file : files.toList()) {
                programs.put(file.getFileName().toString().replace(".py", ""), Files.readString(file));
            }
            return new Task("course/lesson/clip-cases", "hash", "Test clip", "Write cases().", "cases", List.of("boundary"), 4,
                    TestSuiteReader.read(Files.readString(FOLDER.resolve("tests.json"))).withPrograms(programs), Limits.DEFAULT,
                    "", Files.readString(FOLDER.resolve("reference.py")), List.of(), null);
        } catch (IOException | TestSuiteException e) {
            return fail(e);
        }
    }
}
