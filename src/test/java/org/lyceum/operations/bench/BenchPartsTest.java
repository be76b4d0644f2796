package org.lyceum.operations.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchPartsTest {

    @Test
    void shouldCutPushedTextIntoMessagesHoweverItArrives() {
        List<String> messages = new ArrayList<>();
        PushChannel channel = new PushChannel(messages::add, error -> {});
        WebSocket socket = (WebSocket) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {WebSocket.class}, (proxy, method, arguments) -> null);

        channel.onText(socket, "6|id|0|X", true);
        channel.onText(socket, "9|{\"a\":", false);
        channel.onText(socket, "\"|\"}7|{\"b\":2}5|{", true);
        channel.onText(socket, "    ", true);

        assertThat(messages).containsExactly("{\"a\":\"|\"}", "{\"b\":2}", "{    ");
    }

    @Test
    void shouldTakeTheNearestRankAsPercentile() {
        List<Long> ten = List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);

        assertThat(Timings.percentile(ten, 50)).isEqualTo(5);
        assertThat(Timings.percentile(ten, 95)).isEqualTo(10);
        assertThat(Timings.percentile(List.of(7L), 50)).isEqualTo(7);
    }

    @Test
    void shouldReadTheOptionsAndSayWhatIsWrong() {
        assertThat(BenchOptions.parse(List.of("--learners", "20", "--think", "2", "--json", "figures.json")))
                .isEqualTo(new BenchOptions(20, 3, Duration.ofSeconds(2), Path.of("figures.json")));
        assertThatThrownBy(() -> BenchOptions.parse(List.of("--learners", "many")))
                .hasMessage("--learners takes a number from 1 to 5000, not many");
        assertThatThrownBy(() -> BenchOptions.parse(List.of("--users", "1"))).hasMessageContaining("not --users");
        assertThatThrownBy(() -> BenchOptions.parse(List.of("--json"))).hasMessage("--json needs a value");
    }
}
