package org.lyceum.operations.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A portal of its own, in a fresh folder, with the settings of {@code ./lyceum start}. */
final class PortalUnderTest implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);

    private final Path data;
    private final int port;
    private Process process;

    private PortalUnderTest(Path data, int port, Process process) {
        this.data = data;
        this.port = port;
        this.process = process;
    }

    static PortalUnderTest start(Path data) throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        PortalUnderTest portal = new PortalUnderTest(data, port, launch(data, port));
        portal.ready();
        return portal;
    }

    private static Process launch(Path data, int port) throws IOException {
        String home = System.getProperty("lyceum.home");
        ProcessBuilder builder = new ProcessBuilder(
                tool("java"), "-Xmx1g", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8",
                "-Dlyceum.home=" + home, "-cp", home + "/lib/portal" + File.separator + "*",
                "org.lyceum.LyceumApplication")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("portal.log").toFile()));
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("LYCEUM_DATA", data.toString());
        builder.environment().put("LYCEUM_MODE", "demo");
        return builder.start();
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    void restart(Duration pause) throws IOException, InterruptedException {
        close();
        Thread.sleep(pause);
        process = launch(data, port);
        ready();
    }

    private void ready() throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address().resolve("/sign-in")).timeout(Duration.ofSeconds(10)).build();
            while (System.nanoTime() < end) {
                if (!process.isAlive()) {
                    throw new IOException("the portal ended; its log is in " + data.resolve("portal.log"));
                }
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    Thread.sleep(250);
                }
            }
        }
        throw new IOException("the portal did not answer within " + START.toSeconds() + " s");
    }

    /** What is alive on the heap after a full collection, in bytes. */
    long liveHeap() throws IOException, InterruptedException {
        Process histogram = new ProcessBuilder(tool("jcmd"), String.valueOf(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true).start();
        String text = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        histogram.waitFor();
        String total = text.lines().filter(line -> line.startsWith("Total")).reduce("", (first, second) -> second);
        String[] words = total.split("\\s+");
        if (words.length < 3) {
            throw new IOException("jcmd said: " + text.lines().findFirst().orElse("nothing"));
        }
        return Long.parseLong(words[2]);
    }

    /** Processor time of the portal and its children so far. */
    Duration processorTime() {
        Duration portal = process.info().totalCpuDuration().orElse(Duration.ZERO);
        return process.descendants().map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(portal, Duration::plus);
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    String log() throws IOException {
        return Files.readString(data.resolve("portal.log"));
    }
}
