package org.lyceum.repair.engine.mutate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lyceum.repair.EditKind;
import org.lyceum.repair.engine.tree.Node;
import org.lyceum.repair.engine.tree.Source;

/** The order of a list: the wrong way round, a key that is not said to be one, and a set that forgets the order. */
final class Sorting implements Mutator {

    @Override
    public void propose(Subject subject, Proposals proposals) {
        for (Node call : subject.all("call")) {
            if (call.calls("sorted") || sorts(call)) {
                arguments(call, proposals);
            }
            if (sorts(call) && call.parentIs("expression_statement")) {
                Node statement = Source.statementOf(call);
                if (statement != null && statement.text().equals(call.text())) {
                    proposals.insertAfter(statement, object(call) + ".reverse()", EditKind.OTHER, 0.7);
                }
            }
            if (call.calls("set") && call.arguments().size() == 1) {
                proposals.replace(call, "list(dict.fromkeys(" + call.arguments().getFirst().text() + "))",
                        EditKind.WRONG_TYPE, 0.5);
            }
        }
        for (Node returned : subject.all("return_statement")) {
            if (returned.parts().size() == 1 && returned.parts().getFirst().is("identifier", "call", "subscript")) {
                Node value = returned.parts().getFirst();
                proposals.replace(value.end(), value.end(), "[::-1]", EditKind.OTHER, 0.5);
                if (value.is("identifier")) {
                    proposals.insertBefore(returned, value.text() + ".reverse()", EditKind.OTHER, 0.4);
                }
            }
        }
    }

    private static boolean sorts(Node call) {
        Node function = call.child("function");
        Node name = function == null || !function.is("attribute") ? null : function.child("attribute");
        return name != null && name.text().equals("sort");
    }

    private static String object(Node call) {
        Node function = call.child("function");
        Node object = function == null ? null : function.child("object");
        return object == null ? "" : object.text();
    }

    private static void arguments(Node call, Proposals proposals) {
        Node list = call.child("arguments");
        if (list == null) {
            return;
        }
        List<Node> arguments = call.arguments();
        int end = list.end() - 1;
        Node reverse = keyword(arguments, "reverse");
        Node unnamed = arguments.stream().filter(each -> each.is("lambda")).findFirst().orElse(null);
        String comma = arguments.isEmpty() ? "" : ", ";
        if (reverse == null) {
            proposals.replace(end, end, comma + "reverse=True", EditKind.OTHER, 0.8);
        } else {
            int at = arguments.indexOf(reverse);
            int from = at == 0 ? reverse.start() : arguments.get(at - 1).end();
            proposals.replace(from, reverse.end(), "", EditKind.OTHER, 0.8);
        }
        if (unnamed != null) {
            var key = proposals.edit(unnamed.start(), unnamed.start(), "key=", EditKind.OTHER);
            proposals.add(0.95, key);
            if (reverse == null && unnamed.end() < end) {
                proposals.add(0.7, key, proposals.edit(end, end, ", reverse=True", EditKind.OTHER));
            } else if (reverse == null) {
                proposals.add(0.7, key, proposals.edit(unnamed.end(), unnamed.end(), ", reverse=True", EditKind.OTHER));
            }
        }
    }

    private static @Nullable Node keyword(List<Node> arguments, String name) {
        for (Node argument : arguments) {
            Node word = argument.is("keyword_argument") ? argument.child("name") : null;
            if (word != null && word.text().equals(name)) {
                return argument;
            }
        }
        return null;
    }
}
