package org.lyceum.operations.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole portal in a process of its own, started in production with settings that are too weak. */
class ProductionStartTest {

    @TempDir
    Path folder;

    @Test
    void shouldEndWithReasonsAndNoStackTrace() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        Path output = folder.resolve("output");
        Process process = start(output, Map.of("LYCEUM_PUBLIC_URL", "http://learn.example.org", "LYCEUM_LANGUAGE", "de"));

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(3);
        String said = Files.readString(output);
        assertThat(said)
                .contains("Lyceum startet so nicht im Produktivbetrieb. Vorher sind 2 Dinge zu ändern:")
                .contains("× Die öffentliche Adresse http://learn.example.org ist unverschlüsseltes http")
                .contains("Führe aus: chmod 700 " + folder)
                .contains("· Alle dürfen sich registrieren, aber ohne Mailserver")
                .doesNotContain("\tat ", "first-admin/", "Error starting ApplicationContext");
    }

    private Process start(Path output, Map<String, String> environment) throws IOException {
        Path home = Path.of(System.getProperty("lyceum.home", "target/app"));
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
                "-Dlyceum.home=" + home,
                "-cp", Path.of("target/classes") + File.pathSeparator + home.resolve("lib/portal") + File.separator + "*",
                "org.lyceum.LyceumApplication"))
                .redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        builder.environment().putAll(Map.of("SERVER_PORT", "0", "LYCEUM_MODE", "production", "LYCEUM_DATA", folder.toString()));
        return builder.start();
    }
}
