package org.lyceum.repair.engine.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A node of the syntax tree, in the terms of the tree-sitter grammar for Python; offsets are UTF-16 units. */
public final class Node {

    private final String type;
    private final @Nullable String field;
    private final boolean named;
    private final boolean missing;
    private final int start;
    private final int end;
    private final @Nullable Node parent;
    private final String source;
    private final List<Node> children = new ArrayList<>();

    Node(String type, @Nullable String field, boolean named, boolean missing, int start, int end,
            @Nullable Node parent, String source) {
        this.type = type;
        this.field = field;
        this.named = named;
        this.missing = missing;
        this.start = start;
        this.end = end;
        this.parent = parent;
        this.source = source;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    public String type() {
        return type;
    }

    public @Nullable String field() {
        return field;
    }

    public boolean named() {
        return named;
    }

    /** Whether the parser invented this node to go on. */
    public boolean missing() {
        return missing;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public @Nullable Node parent() {
        return parent;
    }

    public List<Node> children() {
        return children;
    }

    public String text() {
        return source.substring(start, end);
    }

    public boolean is(String... types) {
        for (String candidate : types) {
            if (candidate.equals(type)) {
                return true;
            }
        }
        return false;
    }

    public boolean parentIs(String... types) {
        return parent != null && parent.is(types);
    }

    /** The first child with this field name. */
    public @Nullable Node child(String fieldName) {
        for (Node child : children) {
            if (fieldName.equals(child.field)) {
                return child;
            }
        }
        return null;
    }

    /** Named children without comments. */
    public List<Node> parts() {
        return children.stream().filter(child -> child.named && !child.is("comment")).toList();
    }

    /** The nearest enclosing node of one of these types, not the node itself. */
    public @Nullable Node enclosing(String... types) {
        Node node = parent;
        while (node != null && !node.is(types)) {
            node = node.parent;
        }
        return node;
    }

    /** This node and everything below it, parents first. */
    public void walk(Consumer<Node> visitor) {
        visitor.accept(this);
        for (Node child : children) {
            child.walk(visitor);
        }
    }

    public List<Node> all(String... types) {
        List<Node> found = new ArrayList<>();
        walk(node -> {
            if (node.named && node.is(types)) {
                found.add(node);
            }
        });
        return found;
    }

    /** The argument nodes of a call. */
    public List<Node> arguments() {
        Node list = child("arguments");
        return list == null || !list.is("argument_list") ? List.of() : list.parts();
    }

    /** Whether this is a call of the plain function {@code name}. */
    public boolean calls(String name) {
        Node function = is("call") ? child("function") : null;
        return function != null && function.is("identifier") && function.text().equals(name);
    }

    @Override
    public String toString() {
        return type + "[" + start + "," + end + "]";
    }
}
