package org.lyceum.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a model host is to serve, and with what.
 *
 * @param file      GGUF file
 * @param name      of the model on the endpoint
 * @param slots     requests that are answered at once
 * @param context   tokens of a slot, prompt and answer together
 * @param queue     requests that may wait
 * @param threads   processor threads
 * @param gpuLayers layers on the graphics card, 0 for none
 * @param embedding serves embeddings instead of text
 */
public record HostPlan(
        Path file, String name, int slots, int context, int queue, int threads, int gpuLayers, boolean embedding) {

    /** Text on the processor: two requests at once, 4,096 tokens each. */
    public static HostPlan of(Path file, String name) {
        return new HostPlan(file, name, 2, 4_096, 64, Math.max(1, Runtime.getRuntime().availableProcessors()), 0, false);
    }

    public HostPlan withContext(int slots, int context, int queue) {
        return new HostPlan(file, name, slots, context, queue, threads, gpuLayers, embedding);
    }

    /** As the host's program reads it. */
    public List<String> options() {
        List<String> options = new ArrayList<>(List.of("--model", file.toAbsolutePath().toString(), "--name", name,
                "--slots", String.valueOf(slots), "--context", String.valueOf(context),
                "--queue", String.valueOf(queue), "--threads", String.valueOf(threads),
                "--gpu-layers", String.valueOf(gpuLayers)));
        if (embedding) {
            options.add("--embedding");
        }
        return options;
    }
}
