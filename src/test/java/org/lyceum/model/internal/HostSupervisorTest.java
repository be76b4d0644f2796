package org.lyceum.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lyceum.model.Endpoint;
import org.lyceum.model.HostPlan;
import org.lyceum.model.HostStatus.State;
import org.lyceum.model.TinyModel;

/** A real host under its supervisor, spoken to as the tutor will. */
class HostSupervisorTest {

    private static final HostSupervisor.Pace FAST = new HostSupervisor.Pace(Duration.ofSeconds(60), Duration.ofMillis(300), 2,
            Duration.ofMillis(20), 4, Duration.ofMinutes(10));

    @TempDir
    Path folder;

    @Test
    void shouldAnswerThroughLangChain4jAndComeBackAfterAKill() throws Exception {
        try (HostSupervisor host = host(TinyModel.write(folder.resolve("tiny.gguf"), 3))) {
            host.start();
            awaitState(host, State.READY);
            assertThat(host.status().facts()).anyMatch(fact -> fact.contains("llama"));
            assertThat(ask(host).aiMessage().text()).isNotNull();

            ProcessHandle.of(host.pid()).orElseThrow().destroyForcibly();
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() ->
                    host.status().restarts() == 1 && host.status().state() == State.READY);
            assertThat(ask(host).tokenUsage().outputTokenCount()).isBetween(1, 6);
        }
    }

    @Test
    void shouldStreamAndKeepToASchema() throws Exception {
        try (HostSupervisor host = host(TinyModel.write(folder.resolve("tiny.gguf"), 3))) {
            host.start();
            awaitState(host, State.READY);
            CompletableFuture<ChatResponse> whole = new CompletableFuture<>();
            StringBuilder pieces = new StringBuilder();
            JsonObjectSchema schema = JsonObjectSchema.builder()
                    .addEnumProperty("kind", List.of("loop", "name")).required("kind").build();
            ChatRequest request = ChatRequest.builder()
                    .messages(UserMessage.from("which?"))
                    .maxOutputTokens(120)
                    .responseFormat(ResponseFormat.builder().type(ResponseFormatType.JSON)
                            .jsonSchema(JsonSchema.builder().name("hint").rootElement(schema).build()).build())
                    .build();
            endpoint(host).streaming(Duration.ofSeconds(30)).chat(request, new StreamingChatResponseHandler() {
                @Override
                public void onPartialResponse(String piece) {
                    pieces.append(piece);
                }

                @Override
                public void onCompleteResponse(ChatResponse response) {
                    whole.complete(response);
                }

                @Override
                public void onError(Throwable error) {
                    whole.completeExceptionally(error);
                }
            });
            String text = whole.get(60, TimeUnit.SECONDS).aiMessage().text();
            assertThat(text).isEqualTo(pieces.toString()).startsWith("{");
        }
    }

    @Test
    void shouldReplaceAHostThatHangs() throws Exception {
        try (HostSupervisor host = host(TinyModel.write(folder.resolve("tiny.gguf"), 3))) {
            host.start();
            awaitState(host, State.READY);
            long hung = host.pid();
            new ProcessBuilder("kill", "-STOP", String.valueOf(hung)).start().waitFor();
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() ->
                    host.status().restarts() == 1 && host.status().state() == State.READY);
            assertThat(ProcessHandle.of(hung).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    @Test
    void shouldGiveUpAModelThatCannotBeLoadedAtOnceWithTheReason() {
        try (HostSupervisor host = host(folder.resolve("missing.gguf"))) {
            host.start();
            awaitState(host, State.BROKEN);
            assertThat(host.status().restarts()).isZero();
            assertThat(host.status().reason()).contains("missing.gguf");
        }
    }

    @Test
    void shouldGiveUpAHostThatKeepsEndingAndTryAgainWhenAsked() {
        try (HostSupervisor host = new HostSupervisor(
                () -> new ProcessBuilder("sh", "-c", "echo ready 1; echo out of luck >&2; sleep 0.05; exit 7").start(),
                FAST, Clock.systemUTC())) {
            host.start();
            awaitState(host, State.BROKEN);
            assertThat(host.status().restarts()).isEqualTo(FAST.most() - 1);
            assertThat(host.status().reason()).contains("status 7").contains("out of luck");
            host.start();
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() ->
                    host.status().restarts() > FAST.most() - 1 && host.status().state() == State.BROKEN);
        }
    }

    @Test
    void shouldLeaveNoProcessBehind() throws Exception {
        long pid;
        HostSupervisor host = host(TinyModel.write(folder.resolve("tiny.gguf"), 3));
        try (host) {
            host.start();
            awaitState(host, State.READY);
            pid = host.pid();
        }
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(host.status().state()).isEqualTo(State.STOPPED);
    }

    private HostSupervisor host(Path file) {
        HostPlan plan = HostPlan.of(file, "tiny").withContext(2, 256, 4);
        HostCommand command = new HostCommand(Path.of("target/app/lib/model"), folder.resolve("scratch"), null);
        return new HostSupervisor(() -> command.start(plan), FAST, Clock.systemUTC());
    }

    private static ChatResponse ask(HostSupervisor host) {
        return endpoint(host).chat(Duration.ofSeconds(30)).chat(ChatRequest.builder()
                .messages(UserMessage.from("hello")).maxOutputTokens(6).build());
    }

    private static Endpoint endpoint(HostSupervisor host) {
        return Endpoint.local(host.status().port(), "tiny");
    }

    private static void awaitState(HostSupervisor host, State state) {
        Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> host.status().state() == state);
    }
}
