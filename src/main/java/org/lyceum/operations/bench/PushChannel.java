package org.lyceum.operations.bench;

import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Cuts what comes over the WebSocket into messages: Atmosphere writes {@code length|message}. */
final class PushChannel implements WebSocket.Listener {

    private final Consumer<String> message;
    private final Consumer<Throwable> lost;
    private final StringBuilder buffer = new StringBuilder();

    PushChannel(Consumer<String> message, Consumer<Throwable> lost) {
        this.message = message;
        this.lost = lost;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        buffer.append(data);
        if (last) {
            deliver();
        }
        socket.request(1);
        return null;
    }

    private void deliver() {
        int bar = buffer.indexOf("|");
        while (bar > 0) {
            int end = bar + 1 + Integer.parseInt(buffer.substring(0, bar).strip());
            if (buffer.length() < end) {
                return;
            }
            String text = buffer.substring(bar + 1, end);
            buffer.delete(0, end);
            if (text.startsWith("{")) { // the first one is Atmosphere's own
                message.accept(text);
            }
            bar = buffer.indexOf("|");
        }
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        lost.accept(error);
    }
}
