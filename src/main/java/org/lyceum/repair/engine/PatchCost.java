package org.lyceum.repair.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lyceum.repair.engine.flow.Simplification;
import org.lyceum.repair.engine.flow.Statement;
import org.lyceum.repair.engine.tree.AbstractSyntax;
import org.lyceum.repair.engine.tree.PythonParser;
import org.lyceum.repair.engine.tree.Source;
import org.lyceum.repair.engine.tree.TreeDistance;

/**
 * How much of the learner's program a patch changes: the edit distance of the syntax trees. What the learner wrote and
 * the patch makes unreachable counts as deleted, since an answer put before the learner's own is no repair of it.
 */
final class PatchCost {

    private final PythonParser parser;
    private final TreeDistance.Tree original;
    private final Set<String> unreached;

    PatchCost(PythonParser parser, String original) {
        this.parser = parser;
        Source source = parser.parse(original);
        this.original = AbstractSyntax.of(source.root());
        unreached = new HashSet<>(unreached(source).stream().map(Statement::headerText).toList());
    }

    /** In nodes of Python's syntax tree. */
    double of(String text) {
        Source source = parser.parse(text);
        int lost = unreached(source).stream()
                .filter(statement -> !unreached.contains(statement.headerText()))
                .collect(Collectors.summingInt(Statement::size));
        return TreeDistance.between(original, AbstractSyntax.of(source.root())) + 2.0 * lost;
    }

    double relative(double cost) {
        return cost / Math.max(1, original.size());
    }

    private static List<Statement> unreached(Source source) {
        return Simplification.unreached(Statement.of(source));
    }
}
