package org.lyceum.operations.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the server has rendered in one browser tab: the state tree of Vaadin Flow, as its changes tell it. */
final class FlowTree {

    private static final String DATA = "0";
    private static final String PROPERTIES = "1";
    private static final int CHILDREN = 2;
    private static final String ATTRIBUTES = "3";
    private static final String TEXT = "7";

    private static final class Node {
        final Map<String, String> values = new HashMap<>();
        final List<Integer> children = new ArrayList<>();
    }

    private final Map<Integer, Node> nodes = new TreeMap<>();

    void apply(JsonNode changes) {
        for (JsonNode change : changes) {
            int id = change.path("node").asInt();
            switch (change.path("type").asString()) {
                case "detach" -> nodes.remove(id);
                case "attach" -> nodes.put(id, new Node());
                case "put" -> put(node(id), change);
                case "remove" -> node(id).values.remove(key(change));
                case "clear" -> clear(node(id), change);
                case "splice" -> splice(node(id), change);
                default -> throw new IllegalArgumentException("an unknown change: " + change);
            }
        }
    }

    private Node node(int id) {
        return nodes.computeIfAbsent(id, unused -> new Node());
    }

    private static String key(JsonNode change) {
        return change.path("feat").asInt() + "." + change.path("key").asString();
    }

    private static void put(Node node, JsonNode change) {
        JsonNode value = change.path("value");
        if (value.isValueNode()) {
            node.values.put(key(change), value.asString());
        }
    }

    private static void clear(Node node, JsonNode change) {
        if (change.path("feat").asInt() == CHILDREN) {
            node.children.clear();
        }
    }

    private static void splice(Node node, JsonNode change) {
        if (change.path("feat").asInt() != CHILDREN) {
            return;
        }
        int index = change.path("index").asInt();
        for (int i = 0; i < change.path("remove").asInt(); i++) {
            node.children.remove(index);
        }
        for (JsonNode added : change.path("addNodes")) {
            node.children.add(index++, added.asInt());
        }
    }

    /** Whether a text, a property or an attribute that the server rendered contains the words. */
    boolean shows(String words) {
        return nodes.values().stream().flatMap(FlowTree::read).anyMatch(text -> text.contains(words));
    }

    private static Stream<String> read(Node node) {
        return Stream.of(TEXT + ".text", PROPERTIES + ".innerHTML", PROPERTIES + ".text", PROPERTIES + ".label",
                ATTRIBUTES + ".aria-label").map(node.values::get).filter(Objects::nonNull);
    }

    OptionalInt first(String tag) {
        return ids(tag).mapToInt(Integer::intValue).findFirst();
    }

    /** A field by its tag and label. */
    OptionalInt labelled(String tag, String label) {
        return ids(tag).filter(id -> property(id, "label").equals(label)).mapToInt(Integer::intValue).findFirst();
    }

    /** An element by its tag and exactly its text. */
    OptionalInt named(String tag, String text) {
        return ids(tag).filter(id -> text(id).equals(text)).mapToInt(Integer::intValue).findFirst();
    }

    /** The element with this tag and text that stands closest to another in the page. */
    OptionalInt near(int other, String tag, String text) {
        OptionalInt around = OptionalInt.of(other);
        while (around.isPresent()) {
            OptionalInt found = within(around.getAsInt())
                    .filter(id -> tag.equals(tag(id)) && text(id).equals(text)).mapToInt(Integer::intValue).findFirst();
            if (found.isPresent()) {
                return found;
            }
            around = parent(around.getAsInt());
        }
        return OptionalInt.empty();
    }

    private Stream<Integer> within(int id) {
        Node node = nodes.get(id);
        return node == null ? Stream.empty()
                : Stream.concat(Stream.of(id), node.children.stream().flatMap(this::within));
    }

    private OptionalInt parent(int child) {
        return nodes.entrySet().stream().filter(entry -> entry.getValue().children.contains(child))
                .mapToInt(Map.Entry::getKey).findFirst();
    }

    /** The value of a form field by its name. */
    Optional<String> field(String name) {
        return nodes.values().stream()
                .filter(node -> name.equals(node.values.get(ATTRIBUTES + ".name")))
                .map(node -> node.values.get(ATTRIBUTES + ".value"))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The children of an element that have a tag, in order. */
    List<Integer> children(int id, String tag) {
        return node(id).children.stream().filter(child -> tag.equals(tag(child))).toList();
    }

    String property(int id, String name) {
        return node(id).values.getOrDefault(PROPERTIES + "." + name, "");
    }

    private Stream<Integer> ids(String tag) {
        return nodes.keySet().stream().filter(id -> tag.equals(tag(id)));
    }

    private String tag(int id) {
        return nodes.containsKey(id) ? nodes.get(id).values.getOrDefault(DATA + ".tag", "") : "";
    }

    private String text(int id) {
        Node node = nodes.get(id);
        if (node == null) {
            return "";
        }
        StringBuilder text = new StringBuilder(node.values.getOrDefault(TEXT + ".text", ""));
        node.children.forEach(child -> text.append(text(child)));
        return text.toString().strip();
    }
}
