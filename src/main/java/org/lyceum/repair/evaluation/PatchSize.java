package org.lyceum.repair.evaluation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lyceum.repair.engine.tree.TreeDistance;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.PyValue;
import org.lyceum.sandbox.PythonLiteral;
import org.lyceum.sandbox.RunRequest;
import org.lyceum.sandbox.RunResult;
import org.lyceum.sandbox.Sandbox;

/**
 * Relative patch size: the edit distance between Python's syntax trees of the wrong and the repaired program, over
 * the number of nodes of the wrong one. All nodes of {@code ast} count, contexts such as {@code Load} too; a label is
 * the node's type and its fields that are no nodes. The programs are parsed in the sandbox, not run.
 */
final class PatchSize {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(15), 4096, 0);
    private static final String SCRIPT = """
            import ast

            def tree(source):
                nodes = []
                def visit(node):
                    children = list(ast.iter_child_nodes(node))
                    for child in children:
                        visit(child)
                    plain = []
                    for name, value in ast.iter_fields(node):
                        items = value if isinstance(value, list) else [value]
                        if not any(isinstance(item, ast.AST) for item in items) and value not in (None, []):
                            plain.append(name + '=' + repr(value))
                    nodes.append((type(node).__name__ + ' ' + ' '.join(plain), len(children)))
                try:
                    visit(ast.parse(source))
                except SyntaxError:
                    return None
                return nodes
            """;

    private final Sandbox sandbox;

    PatchSize(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** Null when the wrong program does not parse. */
    @Nullable Double relative(String wrong, String repaired) {
        List<Call> calls = List.of(wrong, repaired).stream()
                .map(source -> Call.of("tree(" + PythonLiteral.write(new PyValue.Str(source)) + ")"))
                .toList();
        RunResult run = sandbox.run(new RunRequest(Program.of(SCRIPT), calls, List.of(), LIMITS));
        TreeDistance.Tree first = tree(run, 0);
        TreeDistance.Tree second = tree(run, 1);
        if (first == null || second == null) {
            return null;
        }
        return (double) TreeDistance.between(first, second) / first.size();
    }

    private static TreeDistance.@Nullable Tree tree(RunResult run, int index) {
        if (run.results().size() <= index
                || !(run.results().get(index).outcome() instanceof Outcome.Returned(PyValue.ListOf(var nodes)))) {
            return null;
        }
        List<String> labels = new ArrayList<>();
        List<Integer> arity = new ArrayList<>();
        for (PyValue node : nodes) {
            if (node instanceof PyValue.Tuple(var pair) && pair.get(0) instanceof PyValue.Str(var label)
                    && pair.get(1) instanceof PyValue.Int(var count)) {
                labels.add(label);
                arity.add(count.intValue());
            }
        }
        return new TreeDistance.Tree(labels, arity);
    }
}
