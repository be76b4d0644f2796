package org.lyceum.browser;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A portal in a process of its own, so that a test can kill it as a power cut would. */
final class PortalProcess implements AutoCloseable {

    private final Path data;
    private final int port;
    private final Map<String, String> environment;
    private Process process;

    private PortalProcess(Path data, int port, Map<String, String> environment) {
        this.data = data;
        this.port = port;
        this.environment = environment;
    }

    static PortalProcess start(Path data) throws IOException {
        return start(data, Map.of());
    }

    static PortalProcess start(Path data, Map<String, String> environment) throws IOException {
        PortalProcess portal = new PortalProcess(data, freePort(), environment);
        portal.start();
        return portal;
    }

    void start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Dlyceum.home=" + System.getProperty("lyceum.home", "target/app"),
                "-cp", classPath(),
                "org.lyceum.LyceumApplication"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("portal.log").toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("LYCEUM_DATA", data.toString());
        process = builder.start();
        Awaitility.await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(250)).until(this::answers);
    }

    /** As {@code kill -9}: no shutdown hook runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    String url(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The portal ended: " + log());
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url("sign-in"))).timeout(Duration.ofSeconds(5)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String log() {
        try {
            String log = Files.readString(data.resolve("portal.log"));
            return log.substring(Math.max(0, log.length() - 4_000));
        } catch (IOException e) {
            return "no log";
        }
    }

    /** The classes of this build and the portal's own libraries, without the test's. */
    private static String classPath() throws IOException {
        Path home = Path.of(System.getProperty("lyceum.home", "target/app"));
        return Path.of("target/classes") + File.pathSeparator + home.resolve("lib/portal") + File.separator + "*";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
