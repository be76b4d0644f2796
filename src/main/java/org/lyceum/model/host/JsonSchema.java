package org.lyceum.model.host;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A JSON schema that the native converter can turn into a grammar. What it does not know would end the process, so only
 * a subset passes: objects, arrays, strings, numbers, booleans, null, {@code enum}, {@code const}, {@code anyOf}.
 */
final class JsonSchema {

    private static final Set<String> TYPES = Set.of("object", "array", "string", "number", "integer", "boolean", "null");
    private static final Set<String> KEYWORDS = Set.of("type", "properties", "required", "additionalProperties", "items",
            "minItems", "maxItems", "minLength", "maxLength", "enum", "const", "anyOf", "oneOf", "description", "title",
            "$schema", "strict", "minimum", "maximum");
    private static final int MAX_DEPTH = 12;
    private static final int MAX_NODES = 500;
    private static final int MAX_REPEATS = 1_000;

    private int nodes;

    private JsonSchema() {}

    /** @throws ApiException with the place in the schema that is not supported */
    static void check(JsonNode schema) {
        new JsonSchema().node(schema, "schema", 0);
    }

    private void node(JsonNode schema, String place, int depth) {
        if (!schema.isObject()) {
            throw fault(place, "must be an object");
        }
        if (depth > MAX_DEPTH || ++nodes > MAX_NODES) {
            throw fault(place, "is nested too deep or too large");
        }
        schema.propertyNames().forEach(keyword -> {
            if (!KEYWORDS.contains(keyword)) {
                throw fault(place + "." + keyword, "is not supported");
            }
        });
        boolean free = schema.has("enum") || schema.has("const") || schema.has("anyOf") || schema.has("oneOf");
        JsonNode type = schema.path("type");
        if (!(type.isString() && TYPES.contains(type.asString())) && !(type.isMissingNode() && free)) {
            throw fault(place + ".type", "must be one of " + String.join(", ", TYPES.stream().sorted().toList()));
        }
        if (schema.has("enum") && (!schema.path("enum").isArray() || schema.path("enum").isEmpty())) {
            throw fault(place + ".enum", "must be a list with a value");
        }
        for (String several : new String[] {"anyOf", "oneOf"}) {
            list(schema.path(several), place + "." + several, depth);
        }
        bounds(schema, place, "minItems", "maxItems");
        bounds(schema, place, "minLength", "maxLength");
        if (schema.has("properties")) {
            if (!schema.path("properties").isObject()) {
                throw fault(place + ".properties", "must be an object");
            }
            schema.path("properties").properties().forEach(each ->
                    node(each.getValue(), place + ".properties." + each.getKey(), depth + 1));
        }
        required(schema, place);
        if (schema.has("items")) {
            node(schema.path("items"), place + ".items", depth + 1);
        }
        JsonNode more = schema.path("additionalProperties");
        if (!more.isMissingNode() && !more.isBoolean()) {
            throw fault(place + ".additionalProperties", "must be true or false");
        }
    }

    private void list(JsonNode several, String place, int depth) {
        if (several.isMissingNode()) {
            return;
        }
        if (!several.isArray() || several.isEmpty()) {
            throw fault(place, "must be a list with a schema");
        }
        for (int i = 0; i < several.size(); i++) {
            node(several.get(i), place + "[" + i + "]", depth + 1);
        }
    }

    private static void required(JsonNode schema, String place) {
        JsonNode required = schema.path("required");
        if (required.isMissingNode()) {
            return;
        }
        for (JsonNode name : required) {
            if (!name.isString() || !schema.path("properties").has(name.asString())) {
                throw fault(place + ".required", "names a property that is not there");
            }
        }
        if (!required.isArray()) {
            throw fault(place + ".required", "must be a list");
        }
    }

    private static void bounds(JsonNode schema, String place, String least, String most) {
        int from = bound(schema, place, least, 0);
        if (bound(schema, place, most, MAX_REPEATS) < from) {
            throw fault(place + "." + most, "must not be below " + least);
        }
    }

    private static int bound(JsonNode schema, String place, String keyword, int fallback) {
        JsonNode value = schema.path(keyword);
        if (value.isMissingNode()) {
            return fallback;
        }
        if (!value.isInt() || value.asInt() < 0 || value.asInt() > MAX_REPEATS) {
            throw fault(place + "." + keyword, "must be a whole number from 0 to " + MAX_REPEATS);
        }
        return value.asInt();
    }

    private static ApiException fault(String place, String what) {
        return ApiException.invalid("response_format", place + " " + what);
    }
}
