package org.lyceum.model.host;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.model.host.Answer.Finish;

/** {@code /v1/chat/completions} and {@code /v1/completions}: the same but for the prompt and the shape of the answer. */
final class TextEndpoint {

    private static final int FALLBACK_TOKENS = 1_024;

    private final LlamaEngine engine;
    private final HostSettings settings;
    private final Slots slots;
    private final Metrics metrics;
    private final boolean chat;

    TextEndpoint(LlamaEngine engine, HostSettings settings, Slots slots, Metrics metrics, boolean chat) {
        this.engine = engine;
        this.settings = settings;
        this.slots = slots;
        this.metrics = metrics;
        this.chat = chat;
    }

    void answer(Exchange exchange) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + settings.deadline().toNanos();
        RequestBody body = exchange.body();
        List<Message> messages = chat ? body.messages() : List.of();
        String plain = chat ? "" : ControlTokens.strip(onlyPrompt(body));
        String schema = body.schema();
        boolean stream = body.stream();
        GenerationRequest template = request(body, ".", 1, null);
        try (Slots.Slot _ = slots.take(settings.deadline())) {
            String prompt = chat ? engine.render(messages) : plain;
            int promptTokens = engine.count(prompt);
            int room = settings.context() - promptTokens;
            if (room < 1) {
                throw ApiException.tooLong("the prompt has %d tokens, and the model takes %d with the answer"
                        .formatted(promptTokens, settings.context()));
            }
            GenerationRequest request = request(body, prompt, Math.min(room, asked(body)),
                    schema == null ? template.grammar() : LlamaEngine.grammar(schema));
            if (stream) {
                stream(exchange, body, request, promptTokens, deadline);
            } else {
                once(exchange, request, promptTokens, deadline);
            }
        }
    }

    private void once(Exchange exchange, GenerationRequest request, int promptTokens, long deadline) throws IOException {
        Answer answer = engine.generate(request, promptTokens, deadline, piece -> true);
        metrics.answered(answer);
        if (answer.finish() == Finish.DEADLINE) {
            throw ApiException.of(504, "deadline_exceeded",
                    "the answer took longer than " + settings.deadline().toSeconds() + " s");
        }
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("index", 0);
        if (chat) {
            choice.put("message", Map.of("role", "assistant", "content", answer.text()));
        } else {
            choice.put("text", answer.text());
        }
        choice.put("finish_reason", reason(answer));
        Map<String, Object> json = head(chat ? "chat.completion" : "text_completion");
        json.put("choices", List.of(choice));
        json.put("usage", usage(answer));
        exchange.json(200, json);
    }

    private void stream(Exchange exchange, RequestBody body, GenerationRequest request, int promptTokens, long deadline)
            throws IOException {
        Map<String, Object> head = head(chat ? "chat.completion.chunk" : "text_completion");
        try (Exchange.Events events = exchange.events()) {
            if (chat) {
                events.send(chunk(head, Map.of("role", "assistant", "content", ""), null));
            }
            Answer answer = engine.generate(request, promptTokens, deadline, piece ->
                    events.send(chunk(head, chat ? Map.of("content", piece) : piece, null)));
            metrics.answered(answer);
            events.send(chunk(head, chat ? Map.of() : "", reason(answer)));
            if (body.streamsUsage()) {
                Map<String, Object> last = new LinkedHashMap<>(head);
                last.put("choices", List.of());
                last.put("usage", usage(answer));
                events.send(last);
            }
            events.raw("[DONE]");
        }
    }

    private Map<String, Object> chunk(Map<String, Object> head, Object piece, @Nullable String reason) {
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("index", 0);
        choice.put(chat ? "delta" : "text", piece);
        choice.put("finish_reason", reason);
        Map<String, Object> chunk = new LinkedHashMap<>(head);
        chunk.put("choices", List.of(choice));
        return chunk;
    }

    private Map<String, Object> head(String object) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("id", (chat ? "chatcmpl-" : "cmpl-") + UUID.randomUUID());
        head.put("object", object);
        head.put("created", metrics.now().getEpochSecond());
        head.put("model", settings.name());
        return head;
    }

    private static Map<String, Object> usage(Answer answer) {
        return Map.of("prompt_tokens", answer.promptTokens(), "completion_tokens", answer.tokens(),
                "total_tokens", answer.promptTokens() + answer.tokens());
    }

    private static String reason(Answer answer) {
        return answer.finish() == Finish.STOP ? "stop" : "length";
    }

    private static String onlyPrompt(RequestBody body) {
        List<String> prompts = body.texts("prompt", 1);
        if (prompts.isEmpty() || prompts.getFirst().isEmpty()) {
            throw ApiException.invalid("prompt", "prompt must be a text");
        }
        return prompts.getFirst();
    }

    private static int asked(RequestBody body) {
        Integer asked = body.whole("max_completion_tokens");
        if (asked == null) {
            asked = body.whole("max_tokens");
        }
        if (asked != null && asked < 1) {
            throw ApiException.invalid("max_tokens", "max_tokens must be 1 or more");
        }
        return asked == null ? FALLBACK_TOKENS : asked;
    }

    /** All that can be wrong is found before a slot is taken. */
    private static GenerationRequest request(RequestBody body, String prompt, int tokens, @Nullable String grammar) {
        asked(body);
        Integer several = body.whole("n");
        if (several != null && several != 1) {
            throw ApiException.invalid("n", "n must be 1");
        }
        return new GenerationRequest(prompt, tokens, body.number("temperature", 0.7), body.number("top_p", 0.95),
                body.number("frequency_penalty", 0), body.number("presence_penalty", 0), body.whole("seed"),
                body.texts("stop", GenerationRequest.MAX_STOPS), grammar);
    }
}
