package org.lyceum.repair.engine.mutate;

import java.util.List;
import java.util.Map;
import org.lyceum.repair.EditKind;
import org.lyceum.repair.engine.tree.Node;

/** The wrong comparison, arithmetic, boolean or assignment operator, and operands the wrong way round. */
final class Operators implements Mutator {

    private static final Map<String, List<String>> COMPARISONS = Map.of(
            "<", List.of("<=", ">", ">="),
            "<=", List.of("<", ">=", ">"),
            ">", List.of(">=", "<", "<="),
            ">=", List.of(">", "<=", "<"),
            "==", List.of("!=", "<=", ">=", "<", ">", "in"),
            "!=", List.of("==", "<", ">", "not in"),
            "in", List.of("not in", "=="),
            "not in", List.of("in", "!="),
            "is", List.of("==", "in"),
            "is not", List.of("!=", "not in"));
    private static final Map<String, List<String>> ARITHMETIC = Map.of(
            "+", List.of("-", "*"),
            "-", List.of("+", "/"),
            "*", List.of("**", "+", "//"),
            "/", List.of("//", "%", "*"),
            "//", List.of("/", "%"),
            "%", List.of("//", "/"),
            "**", List.of("*"));
    private static final List<String> ASSIGNMENTS = List.of("+=", "-=", "*=", "=");

    @Override
    public void propose(Subject subject, Proposals proposals) {
        for (Node comparison : subject.all("comparison_operator")) {
            for (Node child : comparison.children()) {
                if ("operators".equals(child.field())) {
                    for (String other : COMPARISONS.getOrDefault(child.text(), List.of())) {
                        boolean opposite = child.text().contains("in") && other.contains("in");
                        proposals.replace(child, other,
                                opposite ? EditKind.NEGATED_CONDITION : EditKind.WRONG_OPERATOR, 0.8);
                    }
                }
            }
            swapOperands(comparison, proposals);
        }
        for (Node operation : subject.all("binary_operator")) {
            Node operator = operation.child("operator");
            if (operator != null) {
                for (String other : ARITHMETIC.getOrDefault(operator.text(), List.of())) {
                    proposals.replace(operator, other, EditKind.WRONG_CALCULATION, 0.6);
                }
            }
            swapOperands(operation, proposals);
        }
        for (Node operation : subject.all("boolean_operator")) {
            Node operator = operation.child("operator");
            if (operator != null) {
                proposals.replace(operator, operator.text().equals("and") ? "or" : "and", EditKind.WRONG_CONNECTIVE, 0.7);
            }
            for (Node side : operation.parts()) {
                proposals.replace(operation, side.text(), EditKind.OTHER, 0.3);
            }
        }
        for (Node assignment : subject.all("augmented_assignment", "assignment")) {
            for (Node child : assignment.children()) {
                if (!child.named() && child.text().endsWith("=")) {
                    EditKind kind = child.text().equals("=") ? EditKind.REPLACED_NOT_ADDED : EditKind.WRONG_UPDATE;
                    for (String other : ASSIGNMENTS) {
                        proposals.replace(child, other, kind, 0.5);
                    }
                }
            }
            swapOperands(assignment, proposals);
        }
    }

    private static void swapOperands(Node operation, Proposals proposals) {
        List<Node> sides = operation.parts();
        if (sides.size() == 2) {
            proposals.add(0.35,
                    proposals.edit(sides.get(0).start(), sides.get(0).end(), sides.get(1).text(), EditKind.OTHER),
                    proposals.edit(sides.get(1).start(), sides.get(1).end(), sides.get(0).text(), EditKind.OTHER));
        }
    }
}
