package org.lyceum.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** JSON with line numbers. Read as YAML, of which JSON is a part, because that parser keeps the lines. */
final class JsonTree {

    private JsonTree() {}

    record Members(Node node, Map<String, Node> values) {

        @Nullable Node get(String key) {
            return values.get(key);
        }

        Node need(String key) throws TestSuiteException {
            Node value = values.get(key);
            if (value == null) throw error(node, "\"" + key + "\" is missing");
            return value;
        }

        String text(String key, String otherwise) throws TestSuiteException {
            Node value = values.get(key);
            return value == null ? otherwise : JsonTree.text(value);
        }
    }

    static Node parse(String json) throws TestSuiteException {
        try {
            Optional<Node> root = new Compose(LoadSettings.builder().setLabel("tests.json").build()).composeString(json);
            if (root.isEmpty()) throw new TestSuiteException(1, "the file is empty");
            return root.get();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new TestSuiteException(line, e.getProblem() == null ? "not JSON" : e.getProblem());
        } catch (YamlEngineException e) {
            throw new TestSuiteException(1, String.valueOf(e.getMessage()));
        }
    }

    static boolean isArray(Node node) {
        return node instanceof SequenceNode;
    }

    static List<Node> items(Node node) throws TestSuiteException {
        if (node instanceof SequenceNode sequence) return sequence.getValue();
        throw error(node, "an array is expected");
    }

    static Members members(Node node, Set<String> known) throws TestSuiteException {
        if (!(node instanceof MappingNode mapping)) throw error(node, "an object is expected");
        Map<String, Node> values = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(tuple.getKeyNode());
            if (!known.contains(key)) throw error(tuple.getKeyNode(), "unknown key \"" + key + "\"");
            if (values.put(key, tuple.getValueNode()) != null) {
                throw error(tuple.getKeyNode(), "the key \"" + key + "\" is there twice");
            }
        }
        return new Members(node, values);
    }

    /** One member of an object, before it is known which keys it may have; null when it is not there. */
    static @Nullable Node member(Node node, String key) throws TestSuiteException {
        if (!(node instanceof MappingNode mapping)) throw error(node, "an object is expected");
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) return tuple.getValueNode();
        }
        return null;
    }

    static String text(Node node) throws TestSuiteException {
        if (node instanceof ScalarNode scalar && scalar.getScalarStyle() != ScalarStyle.PLAIN) return scalar.getValue();
        throw error(node, "a text in quotes is expected");
    }

    static double number(Node node) throws TestSuiteException {
        if (node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN) {
            try {
                return Double.parseDouble(scalar.getValue());
            } catch (NumberFormatException e) {
                throw error(node, "a number is expected");
            }
        }
        throw error(node, "a number is expected");
    }

    static boolean bool(Node node) throws TestSuiteException {
        if (node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN) {
            if (scalar.getValue().equals("true")) return true;
            if (scalar.getValue().equals("false")) return false;
        }
        throw error(node, "true or false is expected");
    }

    static TestSuiteException error(Node node, String reason) {
        return new TestSuiteException(node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1), reason);
    }
}
