package org.lyceum.repair.engine.mutate;

import java.util.List;
import org.lyceum.repair.EditKind;
import org.lyceum.repair.engine.tree.Node;
import org.lyceum.repair.engine.tree.Source;

/** A statement one level too deep or not deep enough, such as a return inside the loop; neighbours swapped. */
final class Positions implements Mutator {

    @Override
    public void propose(Subject subject, Proposals proposals) {
        Source source = subject.source();
        for (Node statement : source.statements()) {
            if (!source.ownsLines(statement) || statement.parentIs("module")) {
                continue;
            }
            dedent(statement, source, proposals);
            indent(statement, source, proposals);
            swap(statement, source, proposals);
            hoist(statement, source, proposals);
        }
    }

    /** The last statement of a block goes behind the block. */
    private static void dedent(Node statement, Source source, Proposals proposals) {
        Node owner = statement.enclosing(Source.COMPOUND);
        if (owner == null || owner.is("function_definition") || Source.sibling(statement, 1) != null
                || Source.sibling(statement, -1) == null) {
            return;
        }
        Node clause = statement.parent().parent();
        boolean lastClause = clause == owner || owner.parts().getLast() == clause;
        boolean returns = statement.is("return_statement");
        EditKind kind = returns ? EditKind.RETURN_TOO_EARLY : EditKind.OTHER;
        String outer = source.indentation(owner.start());
        if (lastClause && statement.parent().end() == owner.end()) {
            reindent(statement, outer, kind, returns ? 0.95 : 0.7, source, proposals);
            Node above = owner.enclosing(Source.COMPOUND);
            if (above != null && !above.is("function_definition") && above.end() == owner.end()) {
                reindent(statement, source.indentation(above.start()), kind, 0.6, source, proposals);
            }
        }
    }

    /** A statement behind a compound one goes to the end of its block. */
    private static void indent(Node statement, Source source, Proposals proposals) {
        Node before = Source.sibling(statement, -1);
        if (before == null || !before.is(Source.COMPOUND)) {
            return;
        }
        double plausibility = statement.is("return_statement") ? 0.4 : 0.8;
        String inner = source.indentation(before.start());
        for (Node at = before; at != null && at.is(Source.COMPOUND); ) {
            Node body = at.is("if_statement") ? at.child("consequence") : at.child("body");
            if (body == null || body.parts().isEmpty() || !source.startsLine(body)) {
                return;
            }
            inner = source.indentation(body.start());
            reindent(statement, inner, EditKind.OTHER, plausibility, source, proposals);
            plausibility *= 0.8;
            at = body.parts().getLast();
        }
    }

    /** Out of the loop altogether, to right behind the outermost loop it stands in. */
    private static void hoist(Node statement, Source source, Proposals proposals) {
        Node loop = statement.enclosing("for_statement", "while_statement");
        if (loop == null || !statement.is("expression_statement", "return_statement")) {
            return;
        }
        Node above = loop.enclosing("for_statement", "while_statement");
        Node outer = above == null ? loop : above;
        if (Source.sibling(statement, 1) == null && Source.sibling(statement, -1) == null) {
            return;
        }
        int start = source.lineStart(statement.start());
        int end = source.nextLine(statement.end() - 1);
        int target = source.lineStart(outer.start());
        proposals.add(0.4,
                proposals.edit(target, target, source.indentation(outer.start()) + statement.text() + "\n", EditKind.OTHER),
                proposals.edit(start, end, "", EditKind.OTHER));
    }

    private static void swap(Node statement, Source source, Proposals proposals) {
        Node next = Source.sibling(statement, 1);
        if (next == null || !source.ownsLines(next)) {
            return;
        }
        proposals.add(0.5,
                proposals.edit(statement.start(), statement.end(), next.text(), EditKind.OTHER),
                proposals.edit(next.start(), next.end(), statement.text(), EditKind.OTHER));
    }

    private static void reindent(Node statement, String indentation, EditKind kind, double plausibility, Source source,
            Proposals proposals) {
        int start = source.lineStart(statement.start());
        int end = statement.end();
        String old = source.indentation(statement.start());
        String moved = String.join("\n", List.of(source.text().substring(start, end).split("\n", -1)).stream()
                .map(line -> line.startsWith(old) ? indentation + line.substring(old.length()) : line)
                .toList());
        proposals.replace(start, end, moved, kind, plausibility);
    }
}
