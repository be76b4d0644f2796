package org.lyceum.model.host;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One request and its answer, as JSON or as a stream of server-sent events. */
final class Exchange {

    static final int MAX_BODY = 2 * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpExchange http;

    Exchange(HttpExchange http) {
        this.http = http;
    }

    RequestBody body() throws IOException {
        byte[] bytes = http.getRequestBody().readNBytes(MAX_BODY + 1);
        if (bytes.length > MAX_BODY) {
            throw ApiException.of(413, "request_too_large", "a request has at most " + MAX_BODY + " bytes");
        }
        return RequestBody.read(bytes);
    }

    void json(int status, Object value) throws IOException {
        text(status, "application/json", JSON.writeValueAsString(value));
    }

    void text(int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        http.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = http.getResponseBody()) {
            out.write(bytes);
        }
    }

    void error(ApiException fault) throws IOException {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", fault.getMessage());
        error.put("type", fault.status() < 500 ? "invalid_request_error" : "server_error");
        error.put("param", fault.parameter());
        error.put("code", fault.code());
        if (fault.status() == 429 || fault.status() == 503) {
            http.getResponseHeaders().set("Retry-After", "2");
        }
        json(fault.status(), Map.of("error", error));
    }

    /** From here on the status is told; what goes wrong later ends the stream. */
    Events events() throws IOException {
        http.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        http.getResponseHeaders().set("Cache-Control", "no-store");
        http.sendResponseHeaders(200, 0);
        return new Events(http.getResponseBody());
    }

    boolean isAnswered() {
        return http.getResponseCode() != -1;
    }

    /** A stream of events that notices when nobody reads it any more. */
    static final class Events implements AutoCloseable {

        private final OutputStream out;
        private boolean open = true;

        private Events(OutputStream out) {
            this.out = out;
        }

        /** @return whether the reader is still there */
        boolean send(Object value) {
            return raw(JSON.writeValueAsString(value));
        }

        boolean raw(String data) {
            if (open) {
                try {
                    out.write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
                    out.flush();
                } catch (IOException left) {
                    open = false;
                }
            }
            return open;
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException left) {
                open = false;
            }
        }
    }
}
