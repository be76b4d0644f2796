package org.lyceum.content;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.DuplicateKeyException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Refuses aliases (a file of a few lines can mean billions), duplicate keys and deep nesting. */
final class YamlShape {

    private YamlShape() {}

    static void requireTree(Node root, int depth) {
        visit(root, depth, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static void visit(Node node, int depth, Set<Node> seen) {
        if (depth == 0) {
            throw new YamlEngineException("nested too deeply");
        }
        if (!seen.add(node)) {
            throw new YamlEngineException("aliases are not allowed");
        }
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> visit(item, depth - 1, seen));
        } else if (node instanceof MappingNode mapping) {
            Set<String> keys = new HashSet<>();
            for (var tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && !keys.add(key.getValue())) {
                    throw new DuplicateKeyException(key.getStartMark(), key.getValue(), key.getStartMark());
                }
                visit(tuple.getKeyNode(), depth - 1, seen);
                visit(tuple.getValueNode(), depth - 1, seen);
            }
        }
    }
}
