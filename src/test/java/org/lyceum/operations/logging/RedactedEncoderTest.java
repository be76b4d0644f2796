package org.lyceum.operations.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RedactedEncoderTest {

    private static final String SECRETS = "ada@example.org opened /reset/Zx9kk3LmNopQrStUvWx with Bearer abcdef0123456789";

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "ecs", "logstash", "gelf"})
    void shouldWriteNoAddressAndNoTokenInAnyFormat(String format) {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putObject(Environment.class.getName(), new MockEnvironment()
                .withProperty("logging.structured.json.customizer", RedactedMembers.class.getName()));
        RedactedEncoder encoder = new RedactedEncoder();
        encoder.setContext(context);
        encoder.setFormat(format);
        encoder.setPattern("%level %m%n%ex");
        encoder.start();
        IllegalStateException error = new IllegalStateException(SECRETS, new RuntimeException("cause: " + SECRETS));
        LoggingEvent event = new LoggingEvent("x", context.getLogger("org.lyceum.X"), Level.ERROR,
                "Incident {} at {}", error, new Object[] {"AB12-CD34", "/" + SECRETS});

        String line = new String(encoder.encode(event), StandardCharsets.UTF_8);

        assertThat(line).doesNotContain("ada@", "Zx9kk3", "abcdef0123456789")
                .contains("Incident AB12-CD34 at /…@… opened /reset/… with Bearer …", "cause: …@… opened");
        if (!format.isBlank() && !format.equals("text")) {
            JsonNode json = JsonMapper.shared().readTree(line);
            assertThat(json.isObject()).isTrue();
            assertThat(line.strip()).doesNotContain("\n");
        }
    }
}
