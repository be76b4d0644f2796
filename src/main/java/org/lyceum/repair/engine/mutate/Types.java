package org.lyceum.repair.engine.mutate;

import java.util.List;
import org.lyceum.repair.EditKind;
import org.lyceum.repair.engine.tree.Node;

/** A value of the wrong type: wrapped where it should be bare, bare where it should be wrapped or converted. */
final class Types implements Mutator {

    private static final List<String> CONVERSIONS =
            List.of("list", "str", "int", "tuple", "set", "float", "sorted", "len", "sum", "abs", "max", "min");
    private static final String[] VALUES = {
        "identifier", "call", "subscript", "binary_operator", "attribute", "list_comprehension", "tuple", "list",
        "generator_expression", "integer", "string", "set", "parenthesized_expression"
    };

    @Override
    public void propose(Subject subject, Proposals proposals) {
        for (Node returned : subject.all("return_statement")) {
            returned.parts().forEach(value -> convert(value, 0.7, proposals));
        }
        for (Node assignment : subject.all("assignment", "augmented_assignment")) {
            Node right = assignment.child("right");
            if (right != null && right.is(VALUES)) {
                convert(right, 0.4, proposals);
                wrap(right, assignment.is("augmented_assignment") ? 0.9 : 0.5, proposals);
            }
        }
        for (Node operation : subject.all("binary_operator", "comparison_operator")) {
            for (Node side : operation.parts()) {
                if (side.is("identifier", "subscript", "call", "attribute")) {
                    wrap(side, operation.is("binary_operator") ? 0.6 : 0.2, proposals);
                    for (String conversion : List.of("str", "int", "list", "len", "abs")) {
                        proposals.replace(side, conversion + "(" + side.text() + ")", EditKind.WRONG_TYPE, 0.4);
                    }
                }
            }
        }
        for (Node call : subject.all("call")) {
            List<Node> arguments = call.arguments();
            if (arguments.size() == 1) {
                wrap(arguments.getFirst(), 0.4, proposals);
                if (call.child("function") != null && call.child("function").is("identifier")) {
                    proposals.replace(call, arguments.getFirst().text(), EditKind.WRONG_TYPE, 0.5);
                }
            }
        }
        for (Node container : subject.all("list", "tuple", "set", "parenthesized_expression")) {
            List<Node> items = container.parts();
            if (items.size() == 1) {
                String item = items.getFirst().text();
                proposals.replace(container, item, EditKind.WRONG_TYPE, 0.6);
                proposals.replace(container, "[" + item + "]", EditKind.WRONG_TYPE, 0.6);
                proposals.replace(container, "(" + item + ",)", EditKind.WRONG_TYPE, 0.5);
                if (items.getFirst().is("subscript")) {
                    headAsSlice(container, items.getFirst(), proposals);
                }
            }
        }
        for (Node subscript : subject.all("subscript")) {
            if (subscript.child("value") != null) {
                proposals.replace(subscript, subscript.child("value").text(), EditKind.WRONG_TYPE, 0.4);
                headAsSlice(subscript, subscript, proposals);
            }
        }
    }

    private static void convert(Node value, double plausibility, Proposals proposals) {
        for (String conversion : CONVERSIONS) {
            proposals.replace(value, conversion + "(" + value.text() + ")", EditKind.WRONG_TYPE,
                    conversion.length() > 3 || conversion.equals("str") ? plausibility : plausibility * 0.7);
        }
        wrap(value, plausibility * 0.7, proposals);
    }

    private static void wrap(Node value, double plausibility, Proposals proposals) {
        proposals.replace(value, "[" + value.text() + "]", EditKind.WRONG_TYPE, plausibility);
        proposals.replace(value, "(" + value.text() + ",)", EditKind.WRONG_TYPE, plausibility * 0.8);
    }

    /** {@code [items[0]]} fails for no items, {@code items[:1]} does not. */
    private static void headAsSlice(Node whole, Node subscript, Proposals proposals) {
        Node value = subscript.child("value");
        Node index = subscript.child("subscript");
        if (value != null && index != null && index.is("integer")) {
            proposals.replace(whole, value.text() + "[:1]", EditKind.WRONG_INITIAL_VALUE, 0.5);
        }
    }
}
