package org.lyceum.repair.engine.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The labels that Python's own {@code ast} would give to a tree of the parser, near enough to foretell the relative
 * patch size without asking Python: brackets, blocks and comments count nothing, a name counts two nodes (itself and
 * its context), an {@code elif} is an {@code If} in an else branch.
 */
public final class AbstractSyntax {

    private static final Map<String, String> STATEMENTS = Map.of(
            "if_statement", "If", "elif_clause", "If", "for_statement", "For", "while_statement", "While",
            "return_statement", "Return", "augmented_assignment", "AugAssign", "call", "Call",
            "conditional_expression", "IfExp");

    private final List<String> labels = new ArrayList<>();
    private final List<Integer> arity = new ArrayList<>();
    private final UnaryOperator<String> naming;

    private AbstractSyntax(UnaryOperator<String> naming) {
        this.naming = naming;
    }

    /** The tree below some nodes that stand side by side. */
    public static TreeDistance.Tree of(List<Node> nodes) {
        return of(nodes, UnaryOperator.identity());
    }

    /** @param naming how a variable's name is written in its label, so that trees can be compared before the names are */
    public static TreeDistance.Tree of(List<Node> nodes, UnaryOperator<String> naming) {
        AbstractSyntax syntax = new AbstractSyntax(naming);
        int children = nodes.stream().mapToInt(syntax::visit).sum();
        if (children != 1) {
            syntax.add("", children);
        }
        return new TreeDistance.Tree(syntax.labels, syntax.arity);
    }

    public static TreeDistance.Tree of(Node node) {
        return of(List.of(node));
    }

    private int add(String label, int children) {
        labels.add(label);
        arity.add(children);
        return 1;
    }

    private int all(Node node) {
        return node.parts().stream().mapToInt(this::visit).sum();
    }

    private int visit(@Nullable Node node) {
        if (node == null) {
            return 0;
        }
        return switch (node.type()) {
            case "comment" -> 0;
            case "block", "parenthesized_expression", "argument_list", "else_clause", "finally_clause", "type",
                    "parenthesized_list_splat", "with_clause" -> all(node);
            case "expression_statement" -> expression(node);
            case "identifier" -> named("Name " + naming.apply(node.text()));
            case "integer", "float", "true", "false", "none", "concatenated_string" -> add("Constant " + node.text(), 0);
            case "string" -> add("Constant " + node.text().replace('\'', '"'), 0);
            case "attribute" -> {
                int value = visit(node.child("object")) + add("ctx", 0);
                Node name = node.child("attribute");
                yield add("Attribute " + (name == null ? "" : name.text()), value);
            }
            case "subscript" -> {
                int below = node.parts().stream().mapToInt(this::visit).sum() + add("ctx", 0);
                yield add("Subscript", below);
            }
            case "list", "list_pattern" -> add("List", all(node) + add("ctx", 0));
            case "tuple", "expression_list", "pattern_list", "tuple_pattern" -> add("Tuple", all(node) + add("ctx", 0));
            case "binary_operator", "augmented_assignment" -> operation(node);
            case "comparison_operator" -> comparison(node);
            case "boolean_operator" -> {
                Node operator = node.child("operator");
                String word = operator == null ? "" : operator.text();
                yield add("BoolOp", add(word, 0) + operands(node, word));
            }
            case "not_operator" -> add("UnaryOp", add("not", 0) + all(node));
            case "unary_operator" -> add("UnaryOp", add(node.text().substring(0, 1), 0) + all(node));
            case "function_definition" -> function(node);
            case "parameters", "lambda_parameters" -> parameters(node);
            case "keyword_argument" -> {
                Node name = node.child("name");
                yield add("keyword " + (name == null ? "" : name.text()), visit(node.child("value")));
            }
            case "conditional_expression" -> {
                List<Node> parts = node.parts();
                yield parts.size() == 3
                        ? add("IfExp", visit(parts.get(1)) + visit(parts.get(0)) + visit(parts.get(2)))
                        : add("IfExp", all(node));
            }
            case "if_statement" -> branches(node, node.child("condition"), node.child("consequence"), node.parts().stream()
                    .filter(part -> part.is("elif_clause", "else_clause")).toList());
            default -> {
                int below = all(node);
                String name = STATEMENTS.getOrDefault(node.type(), node.type());
                yield add(below == 0 ? name + " " + node.text() : name, below);
            }
        };
    }

    private int named(String label) {
        add("ctx", 0);
        return add(label, 1);
    }

    private int expression(Node statement) {
        List<Node> parts = statement.parts();
        int below = all(statement);
        if (parts.size() == 1 && parts.getFirst().is("assignment", "augmented_assignment")) {
            return below;
        }
        return add(parts.size() > 1 ? "Tuple" : "Expr", below);
    }

    private int operation(Node node) {
        Node operator = node.child("operator");
        int below = visit(node.child("left")) + add(operator == null ? "" : operator.text().replace("=", ""), 0)
                + visit(node.child("right"));
        return add(node.is("binary_operator") ? "BinOp" : "AugAssign", below);
    }

    private int comparison(Node node) {
        List<Node> parts = node.parts();
        int below = parts.isEmpty() ? 0 : visit(parts.getFirst());
        for (Node child : node.children()) {
            if (!child.named()) {
                below += add(child.text(), 0);
            }
        }
        for (Node part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            below += visit(part);
        }
        return add("Compare", below);
    }

    private int operands(Node node, String word) {
        int below = 0;
        for (Node part : node.parts()) {
            Node operator = part.child("operator");
            boolean chained = part.is("boolean_operator") && operator != null && operator.text().equals(word);
            below += chained ? operands(part, word) : visit(part);
        }
        return below;
    }

    private int function(Node node) {
        int below = visit(node.child("parameters")) + visit(node.child("body"));
        Node name = node.child("name");
        return add("FunctionDef " + (name == null ? "" : name.text()), below);
    }

    private int parameters(Node node) {
        int below = 0;
        for (Node part : node.parts()) {
            below += part.is("identifier") ? add("arg " + naming.apply(part.text()), 0) : visit(part);
        }
        return add("arguments", below);
    }

    /** An {@code elif} and all after it are the else branch. */
    private int branches(Node node, @Nullable Node condition, @Nullable Node body, List<Node> rest) {
        int below = visit(condition) + visit(body);
        if (!rest.isEmpty()) {
            Node next = rest.getFirst();
            below += next.is("elif_clause")
                    ? branches(next, next.child("condition"), next.child("consequence"), rest.subList(1, rest.size()))
                    : visit(next);
        }
        return add("If", below);
    }
}
