package org.lyceum.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of a YAML or JSON file that knows its line. Accessors report what is missing or of the wrong
 * type to the {@link Problems} it was read with and return the given default, so that one run finds all
 * mistakes of a file. {@link YamlReader} makes them.
 */
public final class YamlNode {

    private final Path file;
    private final int offset;
    private final @Nullable Node node;
    private final Problems problems;

    YamlNode(Path file, int offset, @Nullable Node node, Problems problems) {
        this.file = file;
        this.offset = offset;
        this.node = node;
        this.problems = problems;
    }

    /** 1-based line of the file where this value begins. */
    public int line() {
        return node == null ? 0 : lineOf(node);
    }

    public Path file() {
        return file;
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Reports a problem at this value. */
    public void problem(String key, Object... arguments) {
        problems.add(file, line(), key, arguments);
    }

    /** Reports a problem at the line of a key of this mapping, or of the mapping when the key is missing. */
    public void problemAt(String name, String key, Object... arguments) {
        problems.add(file, line(name), key, arguments);
    }

    /** Line of the key; that of the mapping itself when it is not there. */
    public int line(String name) {
        if (node instanceof MappingNode mapping) {
            for (var tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name)) {
                    return lineOf(key);
                }
            }
        }
        return Math.max(1, line());
    }

    /** Reports every key that is not among these. */
    public void allow(String... names) {
        Set<String> known = Set.of(names);
        for (String name : entries().keySet()) {
            if (!known.contains(name)) {
                problemAt(name, "content.problem.unknown-key", name, String.join(", ", names));
            }
        }
    }

    /** Keys and values of a mapping in the order of the file; empty when this is none. */
    public Map<String, YamlNode> entries() {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (var tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    entries.put(key.getValue(), wrap(tuple.getValueNode()));
                }
            }
        }
        return entries;
    }

    /** Items of a list; empty when this is none. */
    public List<YamlNode> items() {
        List<YamlNode> items = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> items.add(wrap(item)));
        }
        return items;
    }

    /** The value of a key; empty when the key is missing or its value is null. */
    public Optional<YamlNode> get(String name) {
        return Optional.ofNullable(entries().get(name)).filter(value -> !value.isNull());
    }

    public boolean has(String name) {
        return get(name).isPresent();
    }

    /** The value of a key that must be there; a problem and an empty node otherwise. */
    public YamlNode required(String name) {
        return get(name).orElseGet(() -> {
            problemAt(name, "content.problem.missing-key", name);
            return new YamlNode(file, offset, null, problems);
        });
    }

    /** This scalar as it is written, whatever its type; empty for lists and mappings. */
    public Optional<String> scalar() {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    public boolean isText() {
        return node instanceof ScalarNode && node.getTag().equals(Tag.STR);
    }

    public boolean isInteger() {
        return node instanceof ScalarNode && node.getTag().equals(Tag.INT);
    }

    private boolean isNull() {
        return node == null || node.getTag().equals(Tag.NULL);
    }

    /** Text that must be there and not blank. */
    public String requiredText(String name) {
        YamlNode value = required(name);
        if (value.node == null) {
            return "";
        }
        String text = value.text();
        if (text.isBlank() && value.isText()) {
            value.problem("content.problem.blank", name);
        }
        return text;
    }

    public String text(String name, String otherwise) {
        return get(name).map(YamlNode::text).orElse(otherwise);
    }

    /** This value as text; a problem and an empty string when it is of another type. */
    public String text() {
        if (!isText()) {
            problem("content.problem.not-text");
            return "";
        }
        return ((ScalarNode) node).getValue();
    }

    /** A whole number within bounds; the default, after a problem, when it is anything else. */
    public int integer(String name, int least, int most, int otherwise) {
        Optional<YamlNode> value = get(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            if (value.get().isInteger()) {
                int number = Integer.parseInt(value.get().scalar().orElse(""));
                if (number >= least && number <= most) {
                    return number;
                }
            }
        } catch (NumberFormatException e) {
            // reported below: larger than any bound
        }
        problemAt(name, "content.problem.not-integer", name, least, most);
        return otherwise;
    }

    public int requiredInteger(String name, int least, int most) {
        return required(name).node == null ? least : integer(name, least, most, least);
    }

    /** A number within bounds; the default, after a problem, when it is anything else. */
    public double number(String name, double least, double most, double otherwise) {
        Optional<YamlNode> value = get(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        Node found = value.get().node;
        if (found instanceof ScalarNode scalar && (value.get().isInteger() || scalar.getTag().equals(Tag.FLOAT))) {
            double number = Double.parseDouble(scalar.getValue());
            if (number >= least && number <= most) {
                return number;
            }
        }
        problemAt(name, "content.problem.not-number", name, least, most);
        return otherwise;
    }

    public boolean bool(String name, boolean otherwise) {
        Optional<YamlNode> value = get(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (value.get().node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
            return Boolean.parseBoolean(scalar.getValue());
        }
        problemAt(name, "content.problem.not-bool", name);
        return otherwise;
    }

    /** One of the given words; the first of them, after a problem, when it is anything else or missing. */
    public String oneOf(String name, List<String> words) {
        YamlNode value = required(name);
        String word = value.scalar().orElse("");
        if (value.node != null && !words.contains(word)) {
            value.problem("content.problem.not-one-of", name, String.join(", ", words));
        }
        return words.contains(word) ? word : words.getFirst();
    }

    /** A list of texts; empty when the key is missing. */
    public List<String> texts(String name) {
        Optional<YamlNode> value = get(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!value.get().isList()) {
            problemAt(name, "content.problem.not-list", name);
            return List.of();
        }
        return value.get().items().stream().map(YamlNode::text).toList();
    }

    private YamlNode wrap(Node value) {
        return new YamlNode(file, offset, value, problems);
    }

    private int lineOf(Node value) {
        return value.getStartMark().map(mark -> mark.getLine() + 1 + offset).orElse(0);
    }
}
