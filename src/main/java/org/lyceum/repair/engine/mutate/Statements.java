package org.lyceum.repair.engine.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lyceum.repair.EditKind;
import org.lyceum.repair.engine.tree.Names;
import org.lyceum.repair.engine.tree.Node;
import org.lyceum.repair.engine.tree.Source;

/** A statement too many, or a small one missing: a step of the loop, a guard, a copy, an update. */
final class Statements implements Mutator {

    @Override
    public void propose(Subject subject, Proposals proposals) {
        Source source = subject.source();
        for (Node statement : source.statements()) {
            if (source.ownsLines(statement)) {
                delete(statement, source, proposals);
            }
        }
        for (Node clause : subject.all("else_clause", "elif_clause")) {
            proposals.replace(clause.parent().is("if_statement", "for_statement", "while_statement")
                    ? source.lineStart(clause.start()) : clause.start(), source.nextLine(clause.end() - 1), "",
                    EditKind.OTHER, clause.text().contains("return") ? 0.7 : 0.5);
        }
        for (Node loop : subject.all("while_statement", "for_statement")) {
            steps(loop, source, proposals);
        }
        Node function = subject.function();
        if (function != null) {
            guards(function, source, proposals);
            unbound(function, source, proposals);
        }
    }

    private static void delete(Node statement, Source source, Proposals proposals) {
        if (statement.is("function_definition")) {
            return;
        }
        boolean only = Source.sibling(statement, 1) == null && Source.sibling(statement, -1) == null;
        if (only && !statement.parentIs("module")) {
            proposals.replace(statement, "pass", EditKind.OTHER, 0.4);
        } else {
            proposals.replace(source.lineStart(statement.start()), source.nextLine(statement.end() - 1), "",
                    EditKind.OTHER, statement.is(Source.COMPOUND) ? 0.3 : 0.5);
        }
        Node body = statement.is("if_statement") ? statement.child("consequence") : statement.child("body");
        if (body != null && statement.is("if_statement", "while_statement", "for_statement") && source.startsLine(body)
                && body.end() == statement.end()) {
            String outer = source.indentation(statement.start());
            String inner = source.indentation(body.start());
            String moved = String.join("\n", body.text().lines()
                    .map(line -> line.startsWith(inner) ? outer + line.substring(inner.length()) : line)
                    .toList());
            proposals.replace(statement, moved, EditKind.OTHER, 0.4);
        }
    }

    /** What a loop may forget: to count on, to collect, to jump. */
    private static void steps(Node loop, Source source, Proposals proposals) {
        for (Node block : loop.all("block")) {
            if (!source.startsLine(block) || block.parts().isEmpty()) {
                continue;
            }
            List<String> lines = new ArrayList<>();
            Set<String> names = Names.local(loop);
            for (String name : names) {
                lines.add(name + " += 1");
                if (loop.is("while_statement")) {
                    lines.add(name + " -= 1");
                }
            }
            lines.addAll(List.of("continue", "break"));
            if (names.size() <= 6) {
                for (String list : names) {
                    for (String item : names) {
                        if (!list.equals(item)) {
                            lines.add(list + ".append(" + item + ")");
                        }
                    }
                }
            }
            Node last = block.parts().getLast();
            String indentation = source.indentation(block.start());
            for (String line : lines) {
                double plausibility = line.endsWith("= 1") && loop.is("while_statement") ? 0.6 : 0.3;
                proposals.insertAfter(last, indentation, line, EditKind.OTHER, plausibility);
                if (!line.endsWith("= 1") && !line.endsWith(")")) {
                    continue;
                }
                proposals.insertBefore(block.parts().getFirst(), line, EditKind.OTHER, plausibility * 0.6);
            }
        }
    }

    /** A case that was forgotten, and a change of the caller's own list. */
    private static void guards(Node function, Source source, Proposals proposals) {
        Node body = function.child("body");
        if (body == null || body.parts().isEmpty() || !source.startsLine(body)) {
            return;
        }
        Node first = body.parts().getFirst();
        String step = source.step();
        String indentation = source.indentation(first.start());
        for (String parameter : Names.parameters(function)) {
            proposals.insertBefore(first, parameter + " = " + parameter + "[:]", EditKind.CHANGED_ARGUMENT, 0.6);
            proposals.insertBefore(first, parameter + " = list(" + parameter + ")", EditKind.CHANGED_ARGUMENT, 0.5);
            for (String value : List.of("[]", "0", "False", "True", "\"\"", "None", "-1", "()", parameter)) {
                proposals.insertBefore(first, "if not " + parameter + ":\n" + indentation + step + "return " + value,
                        EditKind.OTHER, 0.45);
            }
        }
    }

    /** A variable that is used and never given a first value. */
    private static void unbound(Node function, Source source, Proposals proposals) {
        Node body = function.child("body");
        if (body == null || body.parts().isEmpty()) {
            return;
        }
        Set<String> visible = Names.visible(function);
        Set<String> parameters = Set.copyOf(Names.parameters(function));
        List<String> open = function.all("identifier").stream()
                .filter(name -> Names.reads(name) || name.parentIs("augmented_assignment"))
                .map(Node::text)
                .distinct()
                .filter(name -> !parameters.contains(name) && !Names.BUILTINS.contains(name))
                .limit(8)
                .toList();
        for (String name : open) {
            double plausibility = visible.contains(name) ? 0.3 : 0.9;
            for (String value : List.of("[]", "0", "\"\"", "{}", "()", "1")) {
                proposals.insertBefore(body.parts().getFirst(), name + " = " + value, EditKind.WRONG_INITIAL_VALUE,
                        plausibility);
            }
        }
    }
}
