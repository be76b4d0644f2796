package org.lyceum.model;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real model host in its own process. */
public final class HostUnderTest implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public final Process process;
    /** What it said last on its standard output: {@code ready PORT} or {@code failed REASON}. */
    public final String word;

    private final HttpClient http = HttpClient.newHttpClient();

    private HostUnderTest(Process process, String word) {
        this.process = process;
        this.word = word;
    }

    public static HostUnderTest start(Path scratch, Path model, String... options) throws IOException {
        Path libraries = Path.of("target/app/lib/model");
        String classPath;
        try (Stream<Path> jars = Files.list(libraries)) {
            classPath = jars.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Xmx256m", "-Djava.io.tmpdir=" + scratch,
                "-Dde.kherud.llama.tmpdir=" + scratch, "-cp", classPath, "org.lyceum.model.host.ModelHost",
                "--child", "--model", model.toString(), "--threads", "2"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectError(scratch.resolve("host.err").toFile()).start();
        BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String word = "";
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            word = line;
            if (line.startsWith("ready ") || line.startsWith("failed ")) {
                break;
            }
        }
        return new HostUnderTest(process, word);
    }

    public int port() {
        return Integer.parseInt(word.substring("ready ".length()));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path)).timeout(Duration.ofSeconds(60));
    }

    public HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return http.send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<Stream<String>> stream(String path, String body) throws IOException, InterruptedException {
        return http.send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofLines());
    }

    public String get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    @Override
    public void close() {
        http.shutdownNow();
        process.destroyForcibly();
    }
}
