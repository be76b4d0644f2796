package org.lyceum.model.host;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The endpoint, on the loopback interface only: who may use the model is decided by the portal. */
final class HostServer {

    private interface Handler {
        void answer(Exchange exchange) throws IOException, InterruptedException;
    }

    private final HttpServer server;
    private final HostSettings settings;
    private final Slots slots;
    private final Metrics metrics;

    HostServer(HostSettings settings, LlamaEngine engine, Metrics metrics) throws IOException {
        this.settings = settings;
        this.metrics = metrics;
        this.slots = new Slots(settings.slots(), settings.queue());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port()), 0);
        // Native calls hold on to their thread, so these are threads of the system; health answers even when all are busy.
        int threads = settings.slots() + settings.queue() + 8;
        server.setExecutor(new ThreadPoolExecutor(4, threads, 30, TimeUnit.SECONDS, new SynchronousQueue<>(),
                new ThreadPoolExecutor.CallerRunsPolicy()));
        route("POST", "/v1/chat/completions", new TextEndpoint(engine, settings, slots, metrics, true)::answer);
        route("POST", "/v1/completions", new TextEndpoint(engine, settings, slots, metrics, false)::answer);
        route("POST", "/v1/embeddings", new EmbeddingEndpoint(engine, settings, slots)::answer);
        route("GET", "/v1/models", exchange -> exchange.json(200, Map.of("object", "list", "data",
                List.of(Map.of("id", settings.name(), "object", "model", "owned_by", "lyceum")))));
        route("GET", "/health", this::health);
        route("GET", "/metrics", exchange -> exchange.text(200, "text/plain", metrics.text(slots)));
        server.createContext("/", http -> handle(http, "", exchange -> {
            throw ApiException.of(404, "not_found", "there is nothing at " + http.getRequestURI().getPath());
        }));
    }

    void start() {
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Takes no more requests and waits for those that run; the library hangs when it is closed under them. */
    void drain(int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (slots.busy() + slots.waiting() > 0 && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        server.stop(0);
    }

    private void health(Exchange exchange) throws IOException {
        Runtime memory = Runtime.getRuntime();
        Map<String, Object> health = new LinkedHashMap<>();
        health.put("status", "ok");
        health.put("model", settings.name());
        health.put("slots", slots.slots());
        health.put("busy", slots.busy());
        health.put("waiting", slots.waiting());
        health.put("expected_wait_seconds", slots.expectedSeconds());
        health.put("context", settings.context());
        health.put("gpu_layers", settings.gpuLayers());
        health.put("tokens_per_second", Math.round(metrics.tokensPerSecond() * 10) / 10.0);
        health.put("heap_bytes", memory.totalMemory() - memory.freeMemory());
        exchange.json(200, health);
    }

    private void route(String method, String path, Handler handler) {
        server.createContext(path, http -> {
            if (!http.getRequestURI().getPath().equals(path)) {
                handle(http, "", exchange -> {
                    throw ApiException.of(404, "not_found", "there is nothing at " + http.getRequestURI().getPath());
                });
            } else {
                handle(http, method, handler);
            }
        });
    }

    private static void handle(HttpExchange http, String method, Handler handler) throws IOException {
        Exchange exchange = new Exchange(http);
        try (http) {
            try {
                if (!method.isEmpty() && !http.getRequestMethod().equals(method)) {
                    throw ApiException.of(405, "method_not_allowed", "use " + method);
                }
                handler.answer(exchange);
            } catch (ApiException fault) {
                fail(exchange, fault);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                fail(exchange, ApiException.of(503, "stopping", "the host is being stopped"));
            } catch (RuntimeException | Error e) { // or the one who asks would wait for ever
                System.err.println("request failed: " + e);
                fail(exchange, ApiException.of(500, "internal_error", "the model could not answer"));
            }
        }
    }

    private static void fail(Exchange exchange, ApiException fault) throws IOException {
        if (!exchange.isAnswered()) {
            exchange.error(fault);
        }
    }
}
