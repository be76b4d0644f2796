package org.lyceum.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real launcher in a small project whose path has spaces. */
class LauncherTest {

    private static final Instant BUILT = Instant.parse("2026-01-02T10:00:00Z");

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void layOut() throws IOException {
        project = folder.resolve("a project");
        Files.createDirectories(project.resolve("src/main/java"));
        Files.createDirectories(project.resolve("target/app/lib/portal"));
        Files.copy(Path.of("lyceum"), project.resolve("lyceum"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.writeString(project.resolve("src/main/java/One.java"), "class One {}");
        Files.writeString(project.resolve("target/app/.built"), "");
        try (Stream<Path> all = Files.walk(project)) {
            for (Path each : all.toList()) {
                Files.setLastModifiedTime(each, FileTime.from(BUILT.minusSeconds(60)));
            }
        }
        touch("target/app/.built", BUILT);
    }

    @Test
    void shouldKeepTheBuildWhenNothingChanged() throws Exception {
        assertThat(run("stale").output()).isEqualTo("fresh");
    }

    @Test
    void shouldBuildAgainWhenASourceIsNewer() throws Exception {
        touch("src/main/java/One.java", BUILT.plusSeconds(1));

        assertThat(run("stale").output()).isEqualTo("stale");
    }

    @Test
    void shouldBuildAgainWhenASourceWasRemoved() throws Exception {
        Files.delete(project.resolve("src/main/java/One.java")); // leaves a newer folder

        assertThat(run("stale").output()).isEqualTo("stale");
    }

    @Test
    void shouldBuildAgainWhenItsOwnRecipeChanged() throws Exception {
        touch("pom.xml", BUILT.plusSeconds(1));

        assertThat(run("stale").output()).isEqualTo("stale");
    }

    @Test
    void shouldBuildWhenTheLibraryIsMissing() throws Exception {
        Files.delete(project.resolve("target/app/lib/portal"));

        assertThat(run("stale").output()).isEqualTo("stale");
    }

    @Test
    void shouldNotBuildAgainForWhatTheBuildItselfWrites() throws Exception {
        Files.createDirectories(project.resolve("src/main/frontend/generated"));
        Files.writeString(project.resolve("src/main/frontend/generated/index.ts"), "");
        touch("src/main", BUILT.minusSeconds(60));

        assertThat(run("stale").output()).isEqualTo("fresh");
    }

    @Test
    void shouldExplainItselfWhenTheCommandIsUnknown() throws Exception {
        Result result = run("dance");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.output()).contains("usage: ./lyceum COMMAND").endsWith("lyceum: unknown command dance");
    }

    @Test
    void shouldRefuseAnUnknownBenchmark() throws Exception {
        Result result = run("bench", "everything");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.output()).isEqualTo("lyceum: bench knows: sandbox, portal");
    }

    private void touch(String file, Instant time) throws IOException {
        Files.setLastModifiedTime(project.resolve(file), FileTime.from(time));
    }

    private Result run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", project.resolve("lyceum").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), output);
    }

    private record Result(int code, String output) {}
}
