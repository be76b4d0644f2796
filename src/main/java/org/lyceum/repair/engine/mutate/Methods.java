package org.lyceum.repair.engine.mutate;

import java.util.List;
import java.util.Map;
import org.lyceum.repair.EditKind;
import org.lyceum.repair.engine.tree.Names;
import org.lyceum.repair.engine.tree.Node;
import org.lyceum.repair.engine.tree.Source;

/** The wrong method, a method that changes in place taken for one that returns, and calls without parentheses. */
final class Methods implements Mutator {

    private static final Map<String, List<String>> SIMILAR = Map.ofEntries(
            Map.entry("append", List.of("extend", "add", "remove")),
            Map.entry("extend", List.of("append", "update")),
            Map.entry("add", List.of("append", "update")),
            Map.entry("update", List.of("add", "extend")),
            Map.entry("remove", List.of("pop", "discard", "append")),
            Map.entry("pop", List.of("remove", "get")),
            Map.entry("insert", List.of("append")),
            Map.entry("push", List.of("append")),
            Map.entry("index", List.of("find", "count")),
            Map.entry("find", List.of("index")),
            Map.entry("delete", List.of("remove", "pop")),
            Map.entry("upper", List.of("lower", "isupper")),
            Map.entry("lower", List.of("upper", "islower")),
            Map.entry("keys", List.of("values", "items")),
            Map.entry("values", List.of("keys", "items")),
            Map.entry("items", List.of("keys", "values")));
    private static final List<String> IN_PLACE =
            List.of("append", "extend", "insert", "remove", "sort", "reverse", "add", "update", "clear");

    @Override
    public void propose(Subject subject, Proposals proposals) {
        for (Node call : subject.all("call")) {
            Node function = call.child("function");
            if (function != null && function.is("attribute") && function.child("object") != null) {
                method(call, function, proposals);
            } else if (function != null && function.is("identifier")) {
                subscriptMeant(call, function, proposals);
            }
            swapArguments(call, proposals);
        }
        for (Node attribute : subject.all("attribute")) {
            if (!attribute.parentIs("call") || !"function".equals(attribute.field())) {
                proposals.replace(attribute.end(), attribute.end(), "()", EditKind.MISSING_CALL, 0.95);
            }
        }
        for (Node statement : subject.all("expression_statement")) {
            dropped(statement, proposals);
        }
        for (Node assignment : subject.all("augmented_assignment")) {
            appended(assignment, proposals);
        }
        for (Node name : subject.all("identifier")) {
            if (Names.reads(name) && Names.BUILTINS.contains(name.text()) && name.parentIs("return_statement")) {
                Names.local(name).forEach(local -> proposals.replace(
                        name, name.text() + "(" + local + ")", EditKind.MISSING_CALL, 0.6));
            }
        }
    }

    private static void method(Node call, Node function, Proposals proposals) {
        Node name = function.child("attribute");
        String object = function.child("object").text();
        if (name == null) {
            return;
        }
        for (String other : SIMILAR.getOrDefault(name.text(), List.of())) {
            proposals.replace(name, other, EditKind.WRONG_METHOD, 0.75);
        }
        List<Node> arguments = call.arguments();
        switch (name.text()) {
            case "sort" -> proposals.replace(call, "sorted(" + object + ")", EditKind.WRONG_METHOD, 0.8);
            case "reverse" -> proposals.replace(call, object + "[::-1]", EditKind.WRONG_METHOD, 0.8);
            case "append" -> {
                if (arguments.size() == 1 && !call.parentIs("expression_statement")) {
                    proposals.replace(call, object + " + [" + arguments.getFirst().text() + "]",
                            EditKind.WRONG_METHOD, 0.8);
                }
                if (arguments.size() == 1) {
                    proposals.replace(function.child("attribute").start(), call.end(),
                            "insert(0, " + arguments.getFirst().text() + ")", EditKind.WRONG_METHOD, 0.4);
                }
            }
            case "remove" -> {
                if (arguments.size() == 1) {
                    String argument = arguments.getFirst().text();
                    proposals.replace(name.start(), call.end(), "pop(" + object + ".index(" + argument + "))",
                            EditKind.WRONG_METHOD, 0.2);
                    proposals.replace(call, "del " + object + "[" + argument + "]", EditKind.WRONG_METHOD, 0.4);
                }
            }
            default -> { }
        }
        Node assignment = call.parent();
        if (IN_PLACE.contains(name.text()) && assignment != null && assignment.is("assignment", "augmented_assignment")) {
            proposals.replace(assignment, call.text(), EditKind.WRONG_METHOD, 0.95);
        }
        if (IN_PLACE.contains(name.text()) && assignment != null && assignment.is("return_statement")) {
            Node statement = Source.statementOf(call);
            if (statement != null) {
                proposals.replaceWithTwo(statement, call.text(), "return " + object, EditKind.WRONG_METHOD, 0.9);
            }
        }
    }

    private static void subscriptMeant(Node call, Node function, Proposals proposals) {
        if (call.arguments().size() == 1 && Names.local(call).contains(function.text())) {
            proposals.replace(call, function.text() + "[" + call.arguments().getFirst().text() + "]",
                    EditKind.OTHER, 0.9);
        }
    }

    private static void swapArguments(Node call, Proposals proposals) {
        List<Node> arguments = call.arguments();
        for (int i = 0; i + 1 < arguments.size(); i++) {
            Node first = arguments.get(i);
            Node second = arguments.get(i + 1);
            proposals.add(0.5, proposals.edit(first.start(), first.end(), second.text(), EditKind.OTHER),
                    proposals.edit(second.start(), second.end(), first.text(), EditKind.OTHER));
        }
    }

    /** {@code items + [x]} as a statement of its own does nothing. */
    private static void dropped(Node statement, Proposals proposals) {
        List<Node> parts = statement.parts();
        if (parts.size() != 1) {
            return;
        }
        Node expression = parts.getFirst();
        if (expression.is("binary_operator") && expression.child("left") != null) {
            String left = expression.child("left").text();
            proposals.replace(statement, left + " = " + expression.text(), EditKind.OTHER, 0.9);
        }
        if (expression.is("comparison_operator") && expression.text().contains("==")) {
            proposals.replace(statement, expression.text().replaceFirst("==", "="), EditKind.WRONG_OPERATOR, 0.9);
        }
        if (expression.calls("sorted") && !expression.arguments().isEmpty()) {
            proposals.replace(statement, expression.arguments().getFirst().text() + ".sort()", EditKind.WRONG_METHOD, 0.8);
        }
    }

    private static void appended(Node assignment, Proposals proposals) {
        Node left = assignment.child("left");
        Node right = assignment.child("right");
        if (left == null || right == null) {
            return;
        }
        proposals.replace(assignment, left.text() + ".append(" + right.text() + ")", EditKind.WRONG_TYPE, 0.6);
        proposals.replace(assignment, right.text() + " += " + left.text(), EditKind.WRONG_VARIABLE, 0.4);
        if (right.is("identifier", "subscript")) {
            proposals.replace(assignment, right.text() + " += [" + left.text() + "]", EditKind.WRONG_VARIABLE, 0.3);
            proposals.replace(assignment, right.text() + ".append(" + left.text() + ")", EditKind.WRONG_VARIABLE, 0.3);
        }
    }
}
