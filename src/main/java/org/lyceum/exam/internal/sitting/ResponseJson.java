package org.lyceum.exam.internal.sitting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lyceum.exam.internal.sitting.Change.Kind;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Responses as they travel and are stored: {@code {"RESPONSE": ["a", "c"]}}. */
@Component
public class ResponseJson {

    private static final int MOST = 200;

    private final JsonMapper json = JsonMapper.shared();

    /** Whether a change's body is what its kind says. */
    public boolean accepts(Change change) {
        if (change.kind() == Kind.FLAG) {
            return change.body().equals("true") || change.body().equals("false");
        }
        try {
            return isResponses(json.readTree(change.body()));
        } catch (JacksonException e) {
            return false;
        }
    }

    private static boolean isResponses(JsonNode node) {
        return node.isObject() && node.size() <= MOST && node.properties().stream().allMatch(entry ->
                entry.getKey().matches("[\\p{L}_][\\w.-]{0,99}") && entry.getValue().isArray() && entry.getValue().size() <= MOST
                        && entry.getValue().values().stream().allMatch(JsonNode::isString));
    }

    /** @throws IllegalArgumentException for what {@link #accepts} refuses */
    public Map<String, List<String>> responses(String body) {
        JsonNode node = json.readTree(body);
        if (!isResponses(node)) {
            throw new IllegalArgumentException("not responses");
        }
        Map<String, List<String>> responses = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            List<String> values = new ArrayList<>();
            entry.getValue().values().forEach(value -> values.add(value.asString()));
            responses.put(entry.getKey(), values);
        });
        return responses;
    }
}
