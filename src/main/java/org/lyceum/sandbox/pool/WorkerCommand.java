package org.lyceum.sandbox.pool;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a worker is started: its own jars, a small heap, an empty environment, a folder of its own. */
final class WorkerCommand {

    private final PoolSettings settings;
    private final List<Path> jars = new ArrayList<>();

    WorkerCommand(PoolSettings settings) throws IOException {
        this.settings = settings;
        try (DirectoryStream<Path> found = Files.newDirectoryStream(settings.libraries(), "*.jar")) {
            found.forEach(jar -> jars.add(jar.toAbsolutePath().normalize()));
        }
        if (jars.isEmpty()) throw new IOException("no jars in " + settings.libraries());
        jars.sort(null);
    }

    List<Path> jars() {
        return jars;
    }

    /** Flags that the AOT cache depends on. */
    List<String> flags() {
        return List.of(
                "-Xmx" + settings.heapMegabytes() + "m",
                "-Xms64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:MaxMetaspaceSize=256m",
                "-Xlog:disable",
                "-Xlog:all=off",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }

    Process start(List<String> extra) throws IOException {
        Path home = settings.scratch().toAbsolutePath().resolve("home");
        Files.createDirectories(home);
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(flags());
        command.addAll(extra);
        command.add("-Duser.home=" + home);
        command.add("-Djava.io.tmpdir=" + home);
        command.add("-cp");
        command.add(jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add("org.lyceum.sandbox.worker.SandboxWorker");
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().clear();
        builder.environment().put("HOME", home.toString());
        // Discarded, not piped: nobody reads it, and a full pipe would stop the worker.
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
