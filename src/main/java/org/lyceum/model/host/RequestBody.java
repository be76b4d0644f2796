package org.lyceum.model.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lyceum.model.host.Message.Role;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of a request. Each getter says which field is wrong, and how. */
record RequestBody(JsonNode json) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MAX_MESSAGES = 200;

    static RequestBody read(byte[] bytes) {
        try {
            JsonNode json = JSON.readTree(bytes);
            if (json == null || !json.isObject()) {
                throw ApiException.invalid("body", "the body must be a JSON object");
            }
            return new RequestBody(json);
        } catch (JacksonException e) {
            throw ApiException.invalid("body", "the body is no valid JSON");
        }
    }

    List<Message> messages() {
        JsonNode list = json.path("messages");
        if (!list.isArray() || list.isEmpty() || list.size() > MAX_MESSAGES) {
            throw ApiException.invalid("messages", "messages must be a list of 1 to " + MAX_MESSAGES);
        }
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            messages.add(message(list.get(i), "messages[" + i + "]"));
        }
        if (messages.stream().noneMatch(message -> message.role() == Role.USER)) {
            throw ApiException.invalid("messages", "one message must be the user's");
        }
        return messages;
    }

    private static Message message(JsonNode node, String place) {
        Role role = switch (node.path("role").asString("").toLowerCase(Locale.ROOT)) {
            case "system", "developer" -> Role.SYSTEM;
            case "user" -> Role.USER;
            case "assistant" -> Role.ASSISTANT;
            default -> throw ApiException.invalid(place + ".role", "must be system, user or assistant");
        };
        return new Message(role, content(node.path("content"), place + ".content"));
    }

    /** A text, or the texts of a list of parts. */
    private static String content(JsonNode content, String place) {
        if (content.isString()) {
            return content.asString();
        }
        if (!content.isArray()) {
            throw ApiException.invalid(place, "must be a text");
        }
        StringBuilder text = new StringBuilder();
        for (JsonNode part : content) {
            if (!part.path("type").asString("").equals("text") || !part.path("text").isString()) {
                throw ApiException.invalid(place, "this model reads text only");
            }
            text.append(part.path("text").asString());
        }
        return text.toString();
    }

    /** One text or a list of them. */
    List<String> texts(String field, int most) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode each : value.isArray() ? value : List.of(value)) {
            if (!each.isString() || texts.size() >= most) {
                throw ApiException.invalid(field, field + " must be a text, or a list of at most " + most);
            }
            texts.add(each.asString());
        }
        return texts;
    }

    double number(String field, double fallback) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return fallback;
        }
        if (!value.isNumber()) {
            throw ApiException.invalid(field, field + " must be a number");
        }
        return value.asDouble();
    }

    @Nullable Integer whole(String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isInt()) {
            throw ApiException.invalid(field, field + " must be a whole number");
        }
        return value.asInt();
    }

    boolean flag(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
            throw ApiException.invalid(field, field + " must be true or false");
        }
        return value.isBoolean() && value.asBoolean();
    }

    boolean stream() {
        return flag(json, "stream");
    }

    boolean streamsUsage() {
        return flag(json.path("stream_options"), "include_usage");
    }

    /** Schema that the answer must follow; null for free text. */
    @Nullable String schema() {
        JsonNode format = json.path("response_format");
        String type = format.path("type").asString("text");
        JsonNode schema = switch (type) {
            case "text" -> null;
            case "json_object" -> JSON.readTree("{\"type\":\"object\"}");
            case "json_schema" -> format.path("json_schema").path("schema");
            default -> throw ApiException.invalid("response_format", "type must be text, json_object or json_schema");
        };
        if (schema == null) {
            return null;
        }
        JsonSchema.check(schema);
        return JSON.writeValueAsString(schema);
    }
}
