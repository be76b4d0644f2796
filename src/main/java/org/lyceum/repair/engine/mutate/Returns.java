package org.lyceum.repair.engine.mutate;

import java.util.List;
import java.util.Set;
import org.lyceum.repair.EditKind;
import org.lyceum.repair.engine.tree.Names;
import org.lyceum.repair.engine.tree.Node;
import org.lyceum.repair.engine.tree.Source;

/** Printed instead of returned, a return that is missing, and a value that is computed and dropped. */
final class Returns implements Mutator {

    @Override
    public void propose(Subject subject, Proposals proposals) {
        for (Node statement : subject.all("expression_statement", "print_statement")) {
            if (statement.enclosing("function_definition") != null) {
                printed(statement, proposals);
            }
        }
        for (Node statement : subject.all("return_statement")) {
            if (statement.parts().isEmpty()) {
                Names.local(statement).forEach(name -> proposals.replace(
                        statement, "return " + name, EditKind.MISSING_RETURN, 0.8));
            }
        }
        for (Node function : subject.all("function_definition")) {
            missing(function, subject.source(), proposals);
        }
    }

    private static void printed(Node statement, Proposals proposals) {
        if (statement.is("print_statement")) {
            proposals.replace(statement, "return" + statement.text().substring("print".length()),
                    EditKind.PRINTED_INSTEAD_OF_RETURNED, 0.95);
            return;
        }
        List<Node> parts = statement.parts();
        if (parts.size() != 1) {
            return;
        }
        Node expression = parts.getFirst();
        if (expression.calls("print")) {
            if (expression.arguments().size() == 1) {
                proposals.replace(statement, "return " + expression.arguments().getFirst().text(),
                        EditKind.PRINTED_INSTEAD_OF_RETURNED, 0.95);
            }
        } else if (!expression.is("assignment", "augmented_assignment", "string")) {
            proposals.replace(statement.start(), statement.start(), "return ", EditKind.MISSING_RETURN, 0.8);
        } else if (expression.is("assignment") && expression.child("right") != null) {
            proposals.replace(statement, "return " + expression.child("right").text(), EditKind.MISSING_RETURN, 0.5);
        }
    }

    private static void missing(Node function, Source source, Proposals proposals) {
        Node body = function.child("body");
        if (body == null || body.parts().isEmpty() || !source.startsLine(body)) {
            return;
        }
        Node last = Source.statements(body).getLast();
        if (last.is("return_statement")) {
            return;
        }
        Set<String> names = Names.local(function);
        String indentation = source.indentation(body.start());
        for (String name : names) {
            // Whoever printed it last meant to return it: the print is to go, not to stay beside a return.
            if (last.text().equals("print(" + name + ")")) {
                continue;
            }
            proposals.insertAfter(last, indentation, "return " + name, EditKind.MISSING_RETURN, 0.9);
        }
        for (String value : List.of("True", "False", "[]", "0", "-1")) {
            proposals.insertAfter(last, indentation, "return " + value, EditKind.MISSING_RETURN, 0.5);
        }
    }
}
