package org.lyceum.operations.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lyceum.ui.Language;
import tools.jackson.databind.json.JsonMapper;

/** The course that the learners click through, read from its folder so that what is shown can be compared. */
final class BenchCourse {

    private static final Pattern TITLE = Pattern.compile("(?m)^title: \"?(.*?)\"?$");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.*?) *(?:\\{#.*})?$");

    private final Path folder;

    BenchCourse(Path folder) {
        this.folder = folder;
    }

    String path() {
        return "courses/" + folder.getFileName();
    }

    String title(Language language) {
        return title(folder, language);
    }

    List<Path> lessons() {
        return folders(folder, "lesson.yaml");
    }

    /** Those that ask for a function; test cases as an answer have no wrong program that ends soon. */
    List<Path> exercises(Path lesson) {
        return folders(lesson, "inputs.py");
    }

    String path(Path lessonOrExercise) {
        return path() + "/" + folder.relativize(lessonOrExercise).toString().replace('\\', '/');
    }

    static String title(Path folder, Language language) {
        return first(TITLE, folder, language);
    }

    static String heading(Path lesson, Language language) {
        return first(HEADING, lesson, language);
    }

    /** A program somebody might hand in, whether it passes, and of how many tests; endless loops are left out. */
    record Attempt(String program, boolean right, int tests) {}

    static Attempt attempt(Path exercise, Random random) {
        boolean right = random.nextInt(10) < 4;
        List<Path> programs;
        try (Stream<Path> files = Files.list(exercise.resolve(right ? "accepted" : "wrong"))) {
            programs = files.filter(file -> !file.getFileName().toString().startsWith("endless")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Attempt(read(programs.get(random.nextInt(programs.size()))), right,
                JsonMapper.shared().readTree(read(exercise.resolve("tests.json"))).path("tests").size());
    }

    private static List<Path> folders(Path parent, String marker) {
        try (Stream<Path> children = Files.list(parent)) {
            List<Path> found = new ArrayList<>(children.filter(child -> Files.exists(child.resolve(marker))).toList());
            found.sort(null);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String first(Pattern pattern, Path folder, Language language) {
        Matcher matcher = pattern.matcher(read(folder.resolve(language.tag() + ".md")));
        if (!matcher.find()) {
            throw new IllegalStateException(folder + " has no " + pattern);
        }
        return matcher.group(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
