package org.lyceum.model.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lyceum.model.HostPlan;

/**
 * How a host is started: its own jars, a folder of its own for the library's files, hardly any environment.
 *
 * @param libraries folder of the host's jars
 * @param scratch   where the native library is unpacked; one for each host
 * @param natives   folder of a native library built for this machine's graphics card; null for the one in the jar
 */
record HostCommand(Path libraries, Path scratch, @Nullable Path natives) {

    /** What a driver of a graphics card may need. */
    private static final List<String> KEPT = List.of("PATH", "LD_LIBRARY_PATH", "CUDA_VISIBLE_DEVICES", "NVIDIA_VISIBLE_DEVICES");

    List<String> words(HostPlan plan) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + scratch.toAbsolutePath(), "-Dde.kherud.llama.tmpdir=" + scratch.toAbsolutePath()));
        if (natives != null) {
            words.add("-Dde.kherud.llama.lib.path=" + natives.toAbsolutePath());
        }
        words.addAll(List.of("-cp", libraries.toAbsolutePath() + File.separator + "*",
                "org.lyceum.model.host.ModelHost", "--child"));
        words.addAll(plan.options());
        return words;
    }

    Process start(HostPlan plan) throws IOException {
        Files.createDirectories(scratch);
        ProcessBuilder builder = new ProcessBuilder(words(plan)).directory(scratch.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KEPT);
        environment.put("HOME", scratch.toAbsolutePath().toString());
        return builder.start();
    }
}
