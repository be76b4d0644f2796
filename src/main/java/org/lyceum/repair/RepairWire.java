package org.lyceum.repair;

import org.lyceum.judge.Expectation;
import org.lyceum.sandbox.PythonLiteral;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How the portal and a repair worker speak: a greeting, then one JSON object a line, a request there, an
 * outcome back. */
public final class RepairWire {

    /** The worker's first line, once its sandbox is ready. */
    public static final String READY = "ready";

    /** A line in place of a request: give up the search that goes on, and answer. */
    public static final String STOP = "stop";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Expectation.class, new Writer())
                    .addDeserializer(Expectation.class, new Reader()))
            .build();

    private RepairWire() {}

    public static String line(Object message) {
        return MAPPER.writeValueAsString(message);
    }

    /** @throws tools.jackson.core.JacksonException when the line is not a request */
    public static RepairRequest request(String line) {
        return MAPPER.readValue(line, RepairRequest.class);
    }

    /** @throws tools.jackson.core.JacksonException when the line is not an outcome */
    public static RepairOutcome outcome(String line) {
        return MAPPER.readValue(line, RepairOutcome.class);
    }

    private static final class Writer extends ValueSerializer<Expectation> {

        @Override
        public void serialize(Expectation expectation, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            switch (expectation) {
                case Expectation.Value(var value) -> json.writeStringProperty("value", PythonLiteral.write(value));
                case Expectation.Raises(var type) -> json.writeStringProperty("raises", type);
                case Expectation.Stdout(var text) -> json.writeStringProperty("stdout", text);
                case Expectation.Acceptance acceptance ->
                    throw new IllegalArgumentException("Test cases are not repaired: " + acceptance.program());
            }
            json.writeEndObject();
        }
    }

    private static final class Reader extends ValueDeserializer<Expectation> {

        @Override
        public Expectation deserialize(JsonParser json, DeserializationContext context) {
            JsonNode node = context.readTree(json);
            if (node.has("value")) {
                return new Expectation.Value(PythonLiteral.parse(node.get("value").stringValue()));
            }
            return node.has("raises")
                    ? new Expectation.Raises(node.get("raises").stringValue())
                    : new Expectation.Stdout(node.get("stdout").stringValue());
        }
    }
}
