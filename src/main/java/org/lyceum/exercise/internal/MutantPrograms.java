package org.lyceum.exercise.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lyceum.content.ContentException;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.Problems;
import org.lyceum.judge.Expectation.Acceptance;
import org.lyceum.judge.Mutants;
import org.lyceum.judge.TestCase;
import org.lyceum.judge.TestSuite;

/** Reads {@code programs/}, on which the learner's own test cases are tried: what the tests name, and nothing else. */
final class MutantPrograms {

    static final String FOLDER = "programs/";

    private MutantPrograms() {}

    /** The suite with its programs; as it is where it names none. */
    static TestSuite read(ContentFolder folder, TestSuite suite, Problems problems) {
        Map<String, String> found = new TreeMap<>();
        ProgramFiles.programs(folder, FOLDER).forEach((file, source) -> found.put(name(file), source));
        List<String> wanted = suite.tests().stream()
                .map(TestCase::expected)
                .filter(Acceptance.class::isInstance)
                .map(expected -> ((Acceptance) expected).program())
                .toList();
        found.keySet().stream().filter(name -> !wanted.contains(name)).forEach(name ->
                problems.add(folder.file(FOLDER + name + ".py"), 1, "exercise.problem.program-unused", FOLDER + name + ".py"));
        Mutants mutants = suite.mutants();
        if (mutants == null) {
            return suite;
        }
        List<String> missing = wanted.stream().filter(name -> found.getOrDefault(name, "").isBlank()).toList();
        missing.forEach(name -> problems.add(folder.file("tests.json"), line(folder, name),
                "exercise.problem.no-program", FOLDER + name + ".py"));
        if (!missing.isEmpty()) {
            throw new ContentException(folder.key());
        }
        wanted.stream().filter(name -> !ProgramFiles.defines(found.get(name), mutants.function())).forEach(name ->
                problems.add(folder.file(FOLDER + name + ".py"), 1, "exercise.problem.entry-missing", mutants.function()));
        return suite.withPrograms(found);
    }

    private static String name(String file) {
        return file.substring(FOLDER.length(), file.length() - ".py".length());
    }

    /** Of the test that names the program, 1-based. */
    private static int line(ContentFolder folder, String program) {
        Pattern member = Pattern.compile("\"program\"\\s*:\\s*\"" + Pattern.quote(program) + "\"");
        List<String> lines = new String(folder.files().get("tests.json"), StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (member.matcher(lines.get(i)).find()) {
                return i + 1;
            }
        }
        return 1;
    }
}
