package org.lyceum.exercise.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lyceum.content.ContentException;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.Problems;
import org.lyceum.content.YamlNode;
import org.lyceum.judge.Mutants;
import org.lyceum.judge.TestCase;
import org.lyceum.judge.TestSuite;
import org.lyceum.judge.TestSuiteException;
import org.lyceum.judge.TestSuiteReader;
import org.lyceum.sandbox.Limits;

/** The programs of a task and how they are run: {@code tests.json}, {@code starter.py}, {@code reference.py} and the rest. */
public record ProgramFiles(
        String entry,
        Limits limits,
        String prelude,
        String starter,
        String reference,
        Map<String, String> accepted,
        @Nullable String inputs,
        TestSuite suite) {

    /** What the wall clock may add to the CPU time: start of the guest, a busy machine. */
    private static final Duration WALL_SLACK = Duration.ofSeconds(4);

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /**
     * @param yaml says {@code entry} and {@code limits}
     * @throws ContentException when the tests or a program cannot be used; reported before
     */
    public static ProgramFiles read(ContentFolder folder, YamlNode yaml, Problems problems) {
        TestSuite suite = MutantPrograms.read(folder, suite(folder, problems), problems);
        String reference = program(folder, "reference.py", problems);
        String entry = yaml.requiredText("entry");
        if (!IDENTIFIER.matcher(entry).matches()) {
            yaml.problemAt("entry", "exercise.problem.entry-name", entry);
        } else if (suite.kind() == TestSuite.Kind.FUNCTION && !defines(reference, entry)) {
            problems.add(folder.file("reference.py"), 1, "exercise.problem.entry-missing", entry);
        } else if (suite.kind() == TestSuite.Kind.MUTANTS && !defines(reference, Mutants.ENTRY)) {
            problems.add(folder.file("reference.py"), 1, "exercise.problem.entry-missing", Mutants.ENTRY);
        }
        return new ProgramFiles(entry, limits(yaml.required("limits")), folder.text("prelude.py").orElse(""),
                program(folder, "starter.py", problems), reference, programs(folder, "accepted/"),
                folder.text("inputs.py").orElse(null), suite);
    }

    /** Names of the files whose change makes another task. */
    public static boolean isJudged(String name) {
        return name.equals("tests.json") || name.equals("reference.py") || name.equals("prelude.py")
                || name.equals("inputs.py") || name.startsWith("accepted/") || name.startsWith(MutantPrograms.FOLDER);
    }

    private static Limits limits(YamlNode limits) {
        limits.allow("cpu-seconds", "output-kib");
        Duration cpu = Duration.ofSeconds(limits.requiredInteger("cpu-seconds", 1, 30));
        return new Limits(cpu, cpu.plus(WALL_SLACK), limits.requiredInteger("output-kib", 1, 1024) * 1024, 0);
    }

    private static TestSuite suite(ContentFolder folder, Problems problems) {
        byte[] json = folder.files().get("tests.json");
        if (json == null) {
            problems.add(folder.file("tests.json"), 0, "content.problem.missing-file", "tests.json");
            throw new ContentException(folder.key());
        }
        try {
            TestSuite suite = TestSuiteReader.read(new String(json, StandardCharsets.UTF_8));
            if (suite.tests().stream().noneMatch(TestCase::visible)) {
                problems.add(folder.file("tests.json"), 1, "exercise.problem.nothing-visible");
            }
            return suite;
        } catch (TestSuiteException e) {
            problems.add(folder.file("tests.json"), e.line(), "exercise.problem.tests", e.reason());
            throw new ContentException(folder.key());
        }
    }

    private static String program(ContentFolder folder, String name, Problems problems) {
        String source = folder.text(name).orElse("");
        if (source.isBlank()) {
            problems.add(folder.file(name), 0, "exercise.problem.no-program", name);
            throw new ContentException(folder.key());
        }
        return source;
    }

    static boolean defines(String source, String name) {
        return Pattern.compile("(?m)^(?:(?:async )?def|class) +%1$s\\b|^%1$s *=".formatted(name)).matcher(source).find();
    }

    /** Programs of a sub-folder by file name. */
    static Map<String, String> programs(ContentFolder folder, String prefix) {
        Map<String, String> programs = new LinkedHashMap<>();
        folder.files().keySet().stream()
                .filter(name -> name.startsWith(prefix) && name.endsWith(".py"))
                .forEach(name -> programs.put(name, folder.text(name).orElse("")));
        return programs;
    }
}
