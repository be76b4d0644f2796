package org.lyceum.tutor.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lyceum.judge.TestSuiteException;
import org.lyceum.judge.TestSuiteReader;
import org.lyceum.sandbox.Limits;

/**
 * A wrong program that a course brings along, and what {@code wrong-programs.csv} expects of it.
 *
 * @param folder    of the exercise
 * @param explained what the learner is told when no repair was found; {@code OTHER}: only the failing case
 */
record WrongProgram(Path folder, String name, DiagnosisKind explained) {

    private static final Path COURSES = Path.of("courses");
    private static final Path EXPECTED = Path.of("src/test/resources/org/lyceum/tutor/wrong-programs.csv");
    private static final Pattern ENTRY = Pattern.compile("(?m)^entry: (\\w+)$");

    static Map<String, WrongProgram> expected() {
        Map<String, WrongProgram> programs = new LinkedHashMap<>();
        for (String line : read(EXPECTED).lines().skip(1).toList()) {
            String[] cells = line.split(", *");
            WrongProgram program = new WrongProgram(COURSES.resolve(cells[0]), cells[1], DiagnosisKind.valueOf(cells[2]));
            programs.put(program.key(), program);
        }
        return programs;
    }

    /** The keys of all that lie in the courses. */
    static List<String> shipped() {
        try (Stream<Path> files = Files.walk(COURSES)) {
            return files.filter(file -> file.toString().endsWith(".py") && file.getParent().endsWith("wrong")).sorted()
                    .map(file -> new WrongProgram(file.getParent().getParent(),
                            file.getFileName().toString().replace(".py", ""), DiagnosisKind.OTHER).key())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String key() {
        return COURSES.relativize(folder).toString().replace('\\', '/') + "/" + name;
    }

    String source() {
        return read(folder.resolve("wrong/" + name + ".py"));
    }

    Task task() {
        try {
            Matcher entry = ENTRY.matcher(read(folder.resolve("exercise.yaml")));
            return new Task(key(), "hash", key(), read(folder.resolve("en.md")), entry.find() ? entry.group(1) : "",
                    List.of(), 4, TestSuiteReader.read(read(folder.resolve("tests.json"))).withPrograms(programs("programs")),
                    Limits.DEFAULT, "", read(folder.resolve("reference.py")), List.copyOf(programs("accepted").values()),
                    Files.exists(folder.resolve("inputs.py")) ? read(folder.resolve("inputs.py")) : null);
        } catch (TestSuiteException e) {
            throw new IllegalStateException(key(), e);
        }
    }

    private Map<String, String> programs(String sub) {
        Map<String, String> programs = new TreeMap<>();
        if (Files.isDirectory(folder.resolve(sub))) {
            try (Stream<Path> files = Files.list(folder.resolve(sub))) {
                files.forEach(file -> programs.put(file.getFileName().toString().replace(".py", ""), read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return programs;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
