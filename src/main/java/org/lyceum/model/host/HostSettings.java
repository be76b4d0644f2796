package org.lyceum.model.host;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How a model is served.
 *
 * @param file      GGUF file
 * @param name      name of the model on the endpoint
 * @param port      on the loopback interface; 0 for a free one
 * @param slots     requests that are generated at once
 * @param context   tokens of a slot, prompt and answer together
 * @param queue     requests that may wait for a slot; the next is turned away
 * @param threads   processor threads
 * @param gpuLayers layers of the model to put on the graphics card, 0 for none
 * @param embedding serves embeddings instead of text
 * @param child     ends with its standard input, so that it never outlives the portal that started it
 * @param deadline  longest time from the arrival of a request to the end of its answer
 */
record HostSettings(
        Path file,
        String name,
        int port,
        int slots,
        int context,
        int queue,
        int threads,
        int gpuLayers,
        boolean embedding,
        boolean child,
        Duration deadline) {

    private static final Set<String> KEYS = Set.of(
            "model", "name", "port", "slots", "context", "queue", "threads", "gpu-layers", "deadline");
    private static final Set<String> FLAGS = Set.of("embedding", "child");

    HostSettings {
        between("port", port, 0, 65_535);
        between("slots", slots, 1, 64);
        between("context", context, 64, 1_048_576);
        between("queue", queue, 0, 10_000);
        between("threads", threads, 1, 1_024);
        between("gpu-layers", gpuLayers, 0, 10_000);
        between("deadline", (int) deadline.toSeconds(), 1, 86_400);
    }

    /**
     * Reads {@code --model FILE [--name N] [--port N] …}.
     *
     * @throws IllegalArgumentException what is wrong, for the person at the console
     */
    static HostSettings of(String... arguments) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            String key = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
            if (FLAGS.contains(key)) {
                given.put(key, "true");
            } else if (!KEYS.contains(key)) {
                throw new IllegalArgumentException("unknown option " + arguments[i]);
            } else if (++i < arguments.length) {
                given.put(key, arguments[i]);
            } else {
                throw new IllegalArgumentException("--" + key + " needs a value");
            }
        }
        if (!given.containsKey("model")) {
            throw new IllegalArgumentException("--model FILE is missing");
        }
        Path file = Path.of(given.get("model"));
        return new HostSettings(
                file,
                given.getOrDefault("name", nameOf(file)),
                number(given, "port", 0),
                number(given, "slots", 2),
                number(given, "context", 4_096),
                number(given, "queue", 64),
                number(given, "threads", Math.max(1, Runtime.getRuntime().availableProcessors())),
                number(given, "gpu-layers", 0),
                given.containsKey("embedding"),
                given.containsKey("child"),
                Duration.ofSeconds(number(given, "deadline", 300)));
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "model" : name.toString().replaceFirst("\\.gguf$", "");
    }

    private static int number(Map<String, String> given, String key, int fallback) {
        String text = given.get(key);
        if (text == null) {
            return fallback;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--" + key + " is no whole number: " + text);
        }
    }

    private static void between(String key, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("--%s must be from %d to %d, not %d".formatted(key, least, most, value));
        }
    }
}
