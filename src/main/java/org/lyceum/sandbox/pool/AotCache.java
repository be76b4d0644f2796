package org.lyceum.sandbox.pool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.Limits;

/**
 * The JDK's ahead-of-time cache for workers: classes loaded and linked in a training run. Brings a worker's
 * start well below half. Keyed by the jars, the JDK and the flags; a stale one is never used and is deleted.
 */
final class AotCache {

    private static final System.Logger LOG = System.getLogger(AotCache.class.getName());

    private final WorkerCommand command;
    private final Path folder;
    private final Path file;

    AotCache(WorkerCommand command, Path scratch) throws IOException {
        this.command = command;
        folder = scratch.toAbsolutePath().resolve("aot");
        file = folder.resolve("worker-" + key() + ".aot");
    }

    /** Flags for a worker; empty while there is no cache. */
    List<String> flags() {
        return Files.isRegularFile(file) ? List.of("-XX:AOTCache=" + file) : List.of();
    }

    boolean present() {
        return Files.isRegularFile(file);
    }

    /** Takes about twenty seconds of a core; whatever fails leaves things as they were. */
    void build(ScheduledExecutorService clock) throws InterruptedException {
        Path fresh = folder.resolve(file.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        try {
            Files.createDirectories(folder);
            Process process =
                    command.start(List.of("-XX:AOTCacheOutput=" + fresh, "-Dlyceum.sandbox.training=true"));
            try (WorkerProcess worker = new WorkerProcess(process, clock)) {
                worker.awaitReady(Duration.ofMinutes(2));
                SelfTest.check(worker);
                for (int i = 0; i < 5; i++) train(worker);
                if (!worker.finish(Duration.ofMinutes(3))) throw new IOException("training did not end");
            }
            if (!Files.isRegularFile(fresh)) throw new IOException("no cache was written");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            deleteOthers();
            LOG.log(System.Logger.Level.INFO, "AOT cache for sandbox workers ready");
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "No AOT cache for sandbox workers: {0}", e.getMessage());
        } finally {
            try {
                Files.deleteIfExists(fresh);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "Left behind: {0}", fresh);
            }
        }
    }

    private static void train(WorkerProcess worker) {
        String program = """
                import json, re, collections
                def f(xs):
                    print(len(xs))
                    c = collections.Counter(re.findall(r"\\\\w+", " ".join(map(str, xs))))
                    return json.loads(json.dumps(sorted(c.items()))), {1.5: (None, True)}
                """;
        List<Call> calls = List.of(Call.of("f([1, 2, 2])"), Call.of("f(None)"), Call.of("1 +"));
        Limits limits = new Limits(Duration.ofSeconds(20), Duration.ofSeconds(40), 1024, 0);
        new Run("", List.of(program), List.of("sorted"), calls, limits).on(worker);
    }

    private void deleteOthers() throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.aot")) {
            for (Path other : found) if (!other.equals(file)) Files.deleteIfExists(other);
        }
    }

    private String key() throws IOException {
        StringBuilder key = new StringBuilder(System.getProperty("java.vm.version", ""))
                .append(System.getProperty("java.home"))
                .append(command.flags());
        for (Path jar : command.jars()) {
            key.append('\n').append(jar).append(Files.size(jar)).append(Files.getLastModifiedTime(jar).toMillis());
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(key.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
