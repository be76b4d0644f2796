package org.lyceum.repair.engine.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lyceum.repair.engine.tree.AbstractSyntax;
import org.lyceum.repair.engine.tree.Node;
import org.lyceum.repair.engine.tree.Source;
import org.lyceum.repair.engine.tree.TreeDistance;

/**
 * A statement, or a clause of one: {@code else}, {@code except} and {@code finally} are the last children of what
 * they belong to, and an {@code elif} is an {@code else} with an {@code if} in it.
 */
public final class Statement {

    /** What may stand where: only likes are aligned. */
    public enum Kind {
        MODULE, SIMPLE, IF, FOR, WHILE, FUNCTION, ELSE, OTHER
    }

    private final Kind kind;
    private final Source source;
    private final Node node;
    private final int headerEnd;
    private final List<Node> header;
    private final List<Statement> children = new ArrayList<>();
    private final @Nullable Statement parent;
    private final List<Statement> postOrder = new ArrayList<>();
    private TreeDistance.@Nullable Tree syntax;
    private @Nullable Layout layout;

    private Statement(Kind kind, Source source, Node node, int headerEnd, List<Node> header, @Nullable Statement parent) {
        this.kind = kind;
        this.source = source;
        this.node = node;
        this.headerEnd = headerEnd;
        this.header = header;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** The whole program. */
    public static Statement of(Source source) {
        Statement module = new Statement(Kind.MODULE, source, source.root(), 0, List.of(), null);
        Source.statements(source.root()).forEach(node -> read(node, source, module));
        return module;
    }

    private static void read(Node node, Source source, Statement parent) {
        if (!node.is(Source.COMPOUND) && !node.is("decorated_definition", "match_statement")) {
            new Statement(Kind.SIMPLE, source, node, node.end(), List.of(node), parent);
            return;
        }
        Kind kind = switch (node.type()) {
            case "if_statement" -> Kind.IF;
            case "for_statement" -> Kind.FOR;
            case "while_statement" -> Kind.WHILE;
            case "function_definition" -> Kind.FUNCTION;
            case "with_statement", "try_statement", "class_definition" -> Kind.OTHER;
            default -> Kind.SIMPLE;
        };
        if (kind == Kind.SIMPLE) {
            new Statement(Kind.SIMPLE, source, node, node.end(), List.of(node), parent);
            return;
        }
        Statement at = compound(kind, node, source, parent);
        for (Node clause : node.parts()) {
            if (clause.is("elif_clause")) {
                Statement otherwise = new Statement(Kind.ELSE, source, clause, clause.start(), List.of(), at);
                at = compound(Kind.IF, clause, source, otherwise);
            } else if (clause.is("else_clause", "except_clause", "finally_clause", "except_group_clause")) {
                compound(clause.is("else_clause") ? Kind.ELSE : Kind.OTHER, clause, source, at);
            }
        }
    }

    private static Statement compound(Kind kind, Node node, Source source, @Nullable Statement parent) {
        int colon = node.start();
        Node block = null;
        for (Node child : node.children()) {
            if (!child.named() && child.text().equals(":")) {
                colon = child.end();
            } else if (child.is("block")) {
                block = child;
                break;
            }
        }
        int end = colon;
        List<Node> header = node.parts().stream().filter(part -> part.end() < end).toList();
        Statement statement = new Statement(kind, source, node, colon, header, parent);
        if (block != null) {
            Source.statements(block).forEach(child -> read(child, source, statement));
        }
        return statement;
    }

    public Kind kind() {
        return kind;
    }

    public Source source() {
        return source;
    }

    public Node node() {
        return node;
    }

    public @Nullable Statement parent() {
        return parent;
    }

    public List<Statement> children() {
        return children;
    }

    /** The expressions in the header; of a simple statement, all of it. */
    public List<Node> header() {
        return header;
    }

    /** Offset of the first letter, and after the last one of the header: its colon, or the end of a simple statement. */
    public int start() {
        return node.start();
    }

    public int headerEnd() {
        return headerEnd;
    }

    public String headerText() {
        return source.text().substring(node.start(), headerEnd);
    }

    /** Whether it is an {@code else} that is written as part of an {@code elif}. */
    public boolean elseOfElif() {
        return kind == Kind.ELSE && headerEnd == node.start();
    }

    public TreeDistance.Tree syntax() {
        TreeDistance.Tree known = syntax;
        if (known == null) {
            known = AbstractSyntax.of(header);
            syntax = known;
        }
        return known;
    }

    /** Of the whole program, which this must be. */
    Layout layout() {
        Layout known = layout;
        if (known == null) {
            known = new Layout(this);
            layout = known;
        }
        return known;
    }

    /** How many nodes of Python's syntax tree it is, without what stands under it. */
    public int size() {
        // A header of several expressions has a node above them, which counts for the statement itself.
        return kind == Kind.ELSE ? 0 : header.size() == 1 && kind != Kind.SIMPLE ? syntax().size() + 1 : syntax().size();
    }

    public boolean is(Kind one) {
        return kind == one;
    }

    public boolean is(Kind one, Kind other) {
        return kind == one || kind == other;
    }

    public boolean is(Kind one, Kind other, Kind third) {
        return kind == one || kind == other || kind == third;
    }

    /** Children before their parent, from left to right. */
    public List<Statement> postOrder() {
        if (postOrder.isEmpty()) {
            children.forEach(child -> postOrder.addAll(child.postOrder()));
            postOrder.add(this);
        }
        return postOrder;
    }

    @Override
    public String toString() {
        return kind + " " + headerText();
    }
}
