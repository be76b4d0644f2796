package org.lyceum.model.host;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /v1/embeddings}: a vector of length 1 for each text. */
final class EmbeddingEndpoint {

    private static final int MAX_TEXTS = 256;

    private final LlamaEngine engine;
    private final HostSettings settings;
    private final Slots slots;

    EmbeddingEndpoint(LlamaEngine engine, HostSettings settings, Slots slots) {
        this.engine = engine;
        this.settings = settings;
        this.slots = slots;
    }

    void answer(Exchange exchange) throws IOException, InterruptedException {
        if (!settings.embedding()) {
            throw ApiException.of(404, "model_not_found", "this host serves text, not embeddings");
        }
        List<String> texts = exchange.body().texts("input", MAX_TEXTS).stream().map(ControlTokens::strip).toList();
        if (texts.isEmpty() || texts.stream().anyMatch(String::isBlank)) {
            throw ApiException.invalid("input", "input must be a text, or a list of texts, none of them empty");
        }
        List<Map<String, Object>> data = new ArrayList<>();
        int tokens = 0;
        try (Slots.Slot _ = slots.take(settings.deadline())) {
            for (String text : texts) {
                int count = engine.count(text);
                if (count > settings.context()) {
                    throw ApiException.tooLong("a text has %d tokens, and the model takes %d".formatted(count, settings.context()));
                }
                tokens += count;
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("object", "embedding");
                one.put("index", data.size());
                one.put("embedding", unit(engine.embed(text)));
                data.add(one);
            }
        }
        exchange.json(200, Map.of("object", "list", "model", settings.name(), "data", data,
                "usage", Map.of("prompt_tokens", tokens, "total_tokens", tokens)));
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        double length = Math.sqrt(square);
        if (length == 0 || Double.isNaN(length)) {
            throw ApiException.of(500, "no_embedding", "the model made no vector of this text");
        }
        float[] unit = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return unit;
    }
}
