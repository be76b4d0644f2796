package org.lyceum.repair.engine.mutate;

import java.util.List;
import org.lyceum.repair.EditKind;
import org.lyceum.repair.engine.tree.Names;
import org.lyceum.repair.engine.tree.Node;

/** The wrong loop bound, a number where a range is needed, items for indexes, and the wrong kind of loop. */
final class Loops implements Mutator {

    @Override
    public void propose(Subject subject, Proposals proposals) {
        for (Node call : subject.all("call")) {
            if (call.calls("range")) {
                range(call, proposals);
            }
        }
        for (Node loop : subject.all("for_statement", "for_in_clause")) {
            Node right = loop.child("right");
            if (right != null) {
                iterated(right, proposals);
            }
        }
        for (Node loop : subject.all("while_statement")) {
            keyword(loop, "while", "if", proposals);
        }
        for (Node condition : subject.all("if_statement")) {
            keyword(condition, "if", "while", proposals);
        }
        for (Node condition : subject.all("elif_clause")) {
            keyword(condition, "elif", "if", proposals);
        }
        for (Node jump : subject.all("break_statement", "continue_statement", "pass_statement")) {
            for (String other : List.of("break", "continue", "pass")) {
                proposals.replace(jump, other, EditKind.OTHER, 0.4);
            }
        }
    }

    private static void range(Node call, Proposals proposals) {
        List<Node> bounds = call.arguments();
        Node list = call.child("arguments");
        if (bounds.isEmpty() || list == null) {
            return;
        }
        for (Node bound : bounds) {
            if (!bound.is("integer")) {
                proposals.replace(bound, bound.text() + " + 1", EditKind.WRONG_LOOP_BOUND, 0.8);
                proposals.replace(bound, bound.text() + " - 1", EditKind.WRONG_LOOP_BOUND, 0.7);
            }
            if (bound.is("identifier", "attribute", "subscript")) {
                proposals.replace(bound, "len(" + bound.text() + ")", EditKind.WRONG_TYPE, 0.8);
            }
            if (bound.calls("len") && bound.arguments().size() == 1) {
                proposals.replace(bound, bound.arguments().getFirst().text(), EditKind.WRONG_LOOP_BOUND, 0.4);
            }
        }
        String last = bounds.getLast().text();
        if (bounds.size() == 1) {
            proposals.replace(bounds.getFirst().start(), bounds.getFirst().start(), "1, ", EditKind.WRONG_LOOP_BOUND, 0.7);
            proposals.replace(list, "(" + last + " - 1, -1, -1)", EditKind.WRONG_LOOP_BOUND, 0.5);
        }
        if (bounds.size() == 2) {
            proposals.replace(list, "(" + last + ")", EditKind.WRONG_LOOP_BOUND, 0.6);
            proposals.replace(list, "(" + last + " - 1, -1, -1)", EditKind.WRONG_LOOP_BOUND, 0.3);
            proposals.replace(list, "(" + last + ", " + bounds.getFirst().text() + ")", EditKind.WRONG_LOOP_BOUND, 0.3);
            proposals.replace(bounds.getLast().end(), bounds.getLast().end(), ", -1", EditKind.WRONG_LOOP_BOUND, 0.4);
        }
        if (bounds.size() == 1 && bounds.getFirst().calls("len")) {
            proposals.replace(call, bounds.getFirst().arguments().stream().findFirst().map(Node::text).orElse("[]"),
                    EditKind.WRONG_LOOP_BOUND, 0.6);
        }
    }

    private static void iterated(Node right, Proposals proposals) {
        String text = right.text();
        if (right.is("identifier", "attribute", "subscript", "call", "integer", "binary_operator")
                && !right.calls("range")) {
            proposals.replace(right, "range(" + text + ")", EditKind.WRONG_TYPE, 0.7);
            proposals.replace(right, "range(len(" + text + "))", EditKind.WRONG_LOOP_BOUND, 0.7);
            proposals.replace(right, "reversed(" + text + ")", EditKind.WRONG_LOOP_BOUND, 0.3);
            proposals.replace(right, text + "[1:]", EditKind.WRONG_LOOP_BOUND, 0.5);
            proposals.replace(right, text + "[:-1]", EditKind.WRONG_LOOP_BOUND, 0.5);
            proposals.replace(right, text + "[::-1]", EditKind.WRONG_LOOP_BOUND, 0.3);
            proposals.replace(right, text + "[:]", EditKind.CHANGED_ARGUMENT, 0.8);
            proposals.replace(right, "list(" + text + ")", EditKind.CHANGED_ARGUMENT, 0.5);
        }
        if (right.is("subscript") && right.child("value") != null) {
            proposals.replace(right, right.child("value").text(), EditKind.WRONG_LOOP_BOUND, 0.6);
        }
        Node function = right.enclosing("function_definition");
        if (function != null) {
            for (String parameter : Names.parameters(function)) {
                proposals.replace(right, "range(len(" + parameter + "))", EditKind.WRONG_LOOP_BOUND, 0.5);
                proposals.replace(right, parameter, EditKind.WRONG_LOOP_BOUND, 0.5);
            }
        }
    }

    private static void keyword(Node statement, String from, String to, Proposals proposals) {
        if (statement.text().startsWith(from)) {
            proposals.replace(statement.start(), statement.start() + from.length(), to, EditKind.OTHER, 0.45);
        }
    }
}
