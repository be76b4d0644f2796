package org.lyceum.repair.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lyceum.judge.TestSuite;
import org.lyceum.judge.TestSuiteException;
import org.lyceum.judge.TestSuiteReader;

/** A folder of past submissions. */
record Submissions(
        TestSuite suite,
        String entry,
        String reference,
        String prelude,
        @Nullable String inputs,
        List<String> correct,
        TreeMap<String, String> wrong) {

    static Submissions read(Path folder) throws IOException, TestSuiteException {
        TestSuite suite = TestSuiteReader.read(Files.readString(folder.resolve("tests.json")));
        String call = suite.tests().getFirst().call().expression().strip();
        String prelude = optional(folder.resolve("prelude.py"));
        return new Submissions(
                suite,
                call.replaceFirst("(?s)\\W.*", ""),
                Files.readString(folder.resolve("reference.py")),
                prelude == null ? "" : prelude,
                optional(folder.resolve("inputs.py")),
                List.copyOf(programs(folder.resolve("correct")).values()),
                programs(folder.resolve("wrong")));
    }

    Submissions withoutReference() {
        return new Submissions(suite, entry, "", prelude, inputs, correct, wrong);
    }

    private static @Nullable String optional(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : null;
    }

    private static TreeMap<String, String> programs(Path folder) throws IOException {
        TreeMap<String, String> programs = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return programs;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".py")).toList()) {
                programs.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return programs;
    }
}
