package org.lyceum.repair.engine.mutate;

import java.util.List;
import java.util.Set;
import org.lyceum.repair.EditKind;
import org.lyceum.repair.engine.tree.Names;
import org.lyceum.repair.engine.tree.Node;

/** A condition that is negated, always or never true, or asks about the wrong thing. */
final class Conditions implements Mutator {

    @Override
    public void propose(Subject subject, Proposals proposals) {
        for (Node owner : subject.all("if_statement", "elif_clause", "while_statement", "if_clause",
                "conditional_expression")) {
            Node condition = owner.child("condition");
            if (condition == null && owner.is("if_clause") && !owner.parts().isEmpty()) {
                condition = owner.parts().getFirst();
            }
            if (condition != null) {
                negate(condition, proposals);
                guard(condition, owner, proposals);
                memberships(condition, proposals);
            }
        }
    }

    private static void negate(Node condition, Proposals proposals) {
        if (condition.is("not_operator") && condition.child("argument") != null) {
            proposals.replace(condition, condition.child("argument").text(), EditKind.NEGATED_CONDITION, 0.8);
        } else if (condition.is("boolean_operator")) {
            proposals.replace(condition, "not (" + condition.text() + ")", EditKind.NEGATED_CONDITION, 0.6);
        } else {
            proposals.replace(condition, "not " + condition.text(), EditKind.NEGATED_CONDITION, 0.6);
        }
    }

    /** Indexing an empty list, or running past its end. */
    private static void guard(Node condition, Node owner, Proposals proposals) {
        Node function = condition.enclosing("function_definition");
        if (function == null) {
            return;
        }
        String text = condition.is("boolean_operator") ? "(" + condition.text() + ")" : condition.text();
        for (String parameter : Names.parameters(function)) {
            proposals.replace(condition, parameter + " and " + text, EditKind.OTHER, 0.3);
            proposals.replace(condition, "not " + parameter + " or " + text, EditKind.OTHER, 0.3);
        }
        if (owner.is("while_statement")) {
            for (String name : Names.local(condition)) {
                proposals.replace(condition, name, EditKind.WRONG_LOOP_BOUND, 0.2);
            }
        }
    }

    private static void memberships(Node condition, Proposals proposals) {
        Set<String> names = Names.local(condition);
        if (names.size() > 6) {
            return;
        }
        for (String left : names) {
            for (String right : names) {
                if (!left.equals(right)) {
                    for (String operator : List.of(" not in ", " in ", " == ")) {
                        proposals.replace(condition, left + operator + right, EditKind.OTHER, 0.15);
                    }
                }
            }
        }
    }
}
