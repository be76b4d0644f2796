package org.lyceum.model;

import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A place that speaks OpenAI's protocol: our own host, llama-server, vLLM, a cluster.
 *
 * @param base  ends before {@code /chat/completions}, for example {@code http://localhost:8081/v1}
 * @param model name by which it knows the model
 * @param key   secret of the endpoint; null where none is asked for
 */
public record Endpoint(URI base, String model, @Nullable String key) {

    private static final String NO_KEY = "none"; // the client insists on one

    /** Our own host on this machine. */
    public static Endpoint local(int port, String model) {
        return new Endpoint(URI.create("http://localhost:" + port + "/v1"), model, null);
    }

    /** @param patience until the whole answer is there; there is no second try, the caller decides on that */
    public ChatModel chat(Duration patience) {
        return OpenAiChatModel.builder()
                .httpClientBuilder(JdkHttpClient.builder())
                .baseUrl(base.toString())
                .apiKey(key == null ? NO_KEY : key)
                .modelName(model)
                .timeout(patience)
                .maxRetries(0)
                .build();
    }

    /** @param patience until the next piece of the answer is there */
    public StreamingChatModel streaming(Duration patience) {
        return OpenAiStreamingChatModel.builder()
                .httpClientBuilder(JdkHttpClient.builder())
                .baseUrl(base.toString())
                .apiKey(key == null ? NO_KEY : key)
                .modelName(model)
                .timeout(patience)
                .build();
    }

    /** The key stays out of logs. */
    @Override
    public String toString() {
        return model + " at " + base;
    }
}
