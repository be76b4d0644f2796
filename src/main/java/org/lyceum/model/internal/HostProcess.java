package org.lyceum.model.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A host that has been started, and what it says. */
final class HostProcess {

    private static final Pattern FACT = Pattern.compile(
            "offload|buffer size|using device|print_info: (?:arch|model type|general\\.name|file size)|n_ctx ", Pattern.CASE_INSENSITIVE);
    private static final int MOST_FACTS = 40;
    private static final String READY = "ready ";
    private static final String FAILED = "failed ";

    private final Process process;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final List<String> facts = new ArrayList<>();
    private volatile String last = "";

    HostProcess(Process process) {
        this.process = process;
        read("model-host-out", process.getInputStream(), this::said);
        read("model-host-err", process.getErrorStream(), this::logged);
        process.onExit().thenAccept(ended -> port.completeExceptionally(new HostFailure(ending(), false)));
    }

    /**
     * Waits until the model is loaded.
     *
     * @return port on the loopback interface
     */
    int ready(Duration patience) throws HostFailure, InterruptedException {
        try {
            return port.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new HostFailure("not loaded after " + patience.toSeconds() + " s", false);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof HostFailure failure ? failure : new HostFailure(String.valueOf(e.getCause()), false);
        }
    }

    /** Whether it lives and says that it is well; native code can hang without ending. */
    boolean isWell(HttpClient http, Duration patience) throws InterruptedException {
        if (!process.isAlive()) {
            return false;
        }
        try {
            HttpRequest ask = HttpRequest.newBuilder(URI.create("http://localhost:" + port.getNow(0) + "/health"))
                    .timeout(patience).build();
            return http.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for the end, at most so long. */
    void await(Duration patience) throws InterruptedException {
        process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    long pid() {
        return process.pid();
    }

    String ending() {
        String how = process.isAlive() ? "stopped answering" : "ended with status " + process.exitValue();
        return last.isEmpty() ? how : how + "; it said last: " + last;
    }

    List<String> facts() {
        synchronized (facts) {
            return List.copyOf(facts);
        }
    }

    /** By the end of its input, and by force when it does not listen. */
    void stop(Duration patience) throws InterruptedException {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            last = e.toString();
        }
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            kill();
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    private void said(String line) {
        if (line.startsWith(READY)) {
            port.complete(Integer.parseInt(line.substring(READY.length()).strip()));
        } else if (line.startsWith(FAILED)) {
            port.completeExceptionally(new HostFailure(line.substring(FAILED.length()), true));
        }
    }

    private void logged(String line) {
        if (!line.isBlank()) {
            last = line.strip();
        }
        if (!port.isDone() && FACT.matcher(line).find()) {
            synchronized (facts) {
                if (facts.size() < MOST_FACTS) {
                    facts.add(line.strip());
                }
            }
        }
    }

    private static void read(String name, InputStream stream, Consumer<String> lines) {
        Thread.ofPlatform().daemon().name(name).start(() -> {
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                reader.lines().forEach(lines);
            } catch (IOException | UncheckedIOException end) {
                lines.accept("");
            }
        });
    }
}
