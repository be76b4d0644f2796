package org.lyceum.operations.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One browser tab on the portal, without the browser: it keeps the session's cookie, sends events as Vaadin's client
 * does and applies the answers in the order of their {@code syncId}, whether they come by XHR or by push.
 */
final class FlowTab implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client;
    private final URI site;
    private final Map<String, String> cookies = new HashMap<>();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<Integer, JsonNode> early = new TreeMap<>();
    private FlowTree tree = new FlowTree();
    private String csrf = "";
    private int ui;
    private int seen;
    private int sent;
    private @Nullable WebSocket push;

    FlowTab(HttpClient client, URI site) {
        this.client = client;
        this.site = site;
    }

    /** Loads the page anew, as typing its address does. */
    void load(String path) throws IOException, InterruptedException {
        close();
        get("/" + path, "text/html");
        String init = get("/?v-r=init&location=" + encode(path) + "&query=&v-sw=1280&v-sh=900&v-tzid=UTC&v-wn=tab", "*/*");
        JsonNode config = JSON.readTree(init).path("appConfig");
        JsonNode uidl = config.path("uidl");
        lock.lock();
        try {
            tree = new FlowTree();
            early.clear();
            ui = config.path("v-uiId").asInt();
            csrf = uidl.path("Vaadin-Security-Key").asString();
            seen = uidl.path("syncId").asInt();
            sent = 0;
            tree.apply(uidl.path("changes"));
        } finally {
            lock.unlock();
        }
        connect(uidl.path("Vaadin-Push-ID").asString());
        navigate("/" + path, "");
    }

    /** Follows a link inside the portal. */
    void follow(String path) throws IOException, InterruptedException {
        navigate(path, "link");
    }

    private void navigate(String route, String trigger) throws IOException, InterruptedException {
        ObjectNode data = JSON.createObjectNode().put("route", route).put("query", "").put("appShellTitle", "Lyceum")
                .put("trigger", trigger);
        data.putObject("historyState").put("idx", 0);
        send(event(1, "ui-navigate", data));
    }

    void click(int node) throws IOException, InterruptedException {
        ObjectNode data = JSON.createObjectNode().put("event.detail", 1).put("event.button", 0);
        for (String key : new String[] {"shiftKey", "metaKey", "ctrlKey", "altKey"}) {
            data.put("event." + key, false);
        }
        for (String key : new String[] {"clientX", "clientY", "screenX", "screenY"}) {
            data.put("event." + key, 100);
        }
        send(event(node, "click", data));
    }

    private static ObjectNode event(int node, String name, ObjectNode data) {
        return JSON.createObjectNode().put("type", "event").put("node", node).put("event", name)
                .set("data", data);
    }

    /** Chooses a radio button of a group. */
    void choose(int group, int option, String value) throws IOException, InterruptedException {
        send(property(option, "checked").put("value", true), event(option, "checked-changed", JSON.createObjectNode()),
                property(group, "value").put("value", value), event(group, "value-changed", JSON.createObjectNode()));
    }

    /** A property that the browser has changed. */
    private static ObjectNode property(int node, String name) {
        return JSON.createObjectNode().put("type", "mSync").put("node", node).put("feature", 1).put("property", name);
    }

    /** The code editor's own event: the first change after the page was rendered. */
    void type(int editor, String program) throws IOException, InterruptedException {
        send(event(editor, "code-change", JSON.createObjectNode().put("event.detail.text", program)
                .put("event.detail.sequence", 1).put("event.detail.generation", 1).put("event.detail.restored", false)));
    }

    private void send(ObjectNode... calls) throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode().put("csrfToken", csrf);
        ArrayNode rpc = body.putArray("rpc");
        for (ObjectNode call : calls) {
            rpc.add(call);
        }
        lock.lock();
        try {
            body.put("syncId", seen).put("clientId", sent++);
        } finally {
            lock.unlock();
        }
        HttpRequest request = request("/?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())).build();
        receive(exchange(request).body());
    }

    /** Signs in with the form that the tab shows. */
    void signIn(String email, String password) throws IOException, InterruptedException {
        String token = read(shown -> shown.field("_csrf")).orElseThrow(() -> new IOException("no sign-in form"));
        String form = "username=" + encode(email) + "&password=" + encode(password) + "&_csrf=" + encode(token);
        HttpResponse<String> answer = exchange(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build());
        String to = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || to.contains("sign-in")) {
            throw new IOException("signed in as " + email + ": " + answer.statusCode() + " " + to);
        }
    }

    /** Waits until the tab shows something. */
    void await(String what, Predicate<FlowTree> shown) throws IOException, InterruptedException {
        long nanos = PATIENCE.toNanos();
        lock.lock();
        try {
            while (!shown.test(tree)) {
                if (nanos <= 0) {
                    throw new IOException("never shown: " + what);
                }
                nanos = changed.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    <T> T read(Function<FlowTree, T> question) {
        lock.lock();
        try {
            return question.apply(tree);
        } finally {
            lock.unlock();
        }
    }

    private void receive(String text) throws IOException {
        String json = text.startsWith("for(;;);") ? text.substring(8) : text;
        JsonNode message = JSON.readTree(json.startsWith("[") ? json.substring(1, json.length() - 1) : json);
        if (!message.has("syncId")) {
            throw new IOException("not an answer: " + json.substring(0, Math.min(200, json.length())));
        }
        if (message.path("syncId").asInt() < 0) { // the session or the tab has ended
            throw new IOException("the portal ended the tab: " + message.path("meta"));
        }
        lock.lock();
        try {
            early.put(message.path("syncId").asInt(), message);
            JsonNode next = early.remove(seen + 1);
            while (next != null) {
                tree.apply(next.path("changes"));
                seen++;
                next = early.remove(seen + 1);
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void connect(String pushId) throws IOException, InterruptedException {
        URI address = URI.create(site.toString().replaceFirst("^http", "ws") + "/VAADIN/push?v-r=push&v-uiId=" + ui
                + "&v-pushId=" + pushId + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1"
                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=0");
        try {
            push = client.newWebSocketBuilder().header("Cookie", cookie())
                    .buildAsync(address, new PushChannel(this::pushed, error -> {}))
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("no push channel", e);
        }
    }

    private void pushed(String message) {
        try {
            receive(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String get(String path, String accept) throws IOException, InterruptedException {
        HttpResponse<String> answer = exchange(request(path).header("Accept", accept).GET().build());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(site.resolve(path)).timeout(PATIENCE);
        return cookies.isEmpty() ? builder : builder.header("Cookie", cookie());
    }

    private HttpResponse<String> exchange(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String pair = cookie.split(";", 2)[0];
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        if (answer.statusCode() >= 400) {
            throw new IOException(request.uri() + ": " + answer.statusCode());
        }
        return answer;
    }

    private String cookie() {
        StringBuilder header = new StringBuilder();
        cookies.forEach((name, value) -> header.append(header.isEmpty() ? "" : "; ").append(name).append('=').append(value));
        return header.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        if (push != null) {
            push.abort();
            push = null;
        }
    }
}
