package org.lyceum.repair.engine.flow;

import java.util.ArrayList;
import java.util.List;
import org.lyceum.repair.engine.tree.Node;
import org.lyceum.repair.engine.tree.Source;

/** A program without what does nothing: texts that document it, comments, {@code pass}, and what is never reached. */
public final class Simplification {

    private static final String[] JUMPS = {
        "return_statement", "break_statement", "continue_statement", "raise_statement"
    };

    private Simplification() {}

    public static String of(Source source) {
        Statement program = Statement.of(source);
        Draft draft = new Draft(program);
        idle(program).forEach(draft::delete);
        String text = draft.text();
        StringBuilder lines = new StringBuilder();
        text.lines().filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                .forEach(line -> lines.append(line).append('\n'));
        return lines.toString();
    }

    /** The statements that do nothing, those under others before these. */
    private static List<Statement> idle(Statement program) {
        List<Statement> unreached = unreached(program);
        return program.postOrder().stream()
                .filter(statement -> unreached.contains(statement) || documents(statement.node())
                        || statement.node().is("pass_statement"))
                .toList();
    }

    /** Statements behind a jump in their block, with all that stands under them. */
    public static List<Statement> unreached(Statement program) {
        List<Statement> unreached = new ArrayList<>();
        for (Statement parent : program.postOrder()) {
            boolean jumped = false;
            for (Statement child : parent.children()) {
                if (child.kind() == Statement.Kind.ELSE || child.node().is("except_clause", "finally_clause")) {
                    continue;
                }
                if (jumped) {
                    unreached.addAll(child.postOrder());
                }
                jumped |= leaves(child);
            }
        }
        return unreached;
    }

    /** Whether nothing after it in its block is reached. */
    private static boolean leaves(Statement statement) {
        if (statement.node().is(JUMPS)) {
            return true;
        }
        if (statement.kind() != Statement.Kind.IF) {
            return false;
        }
        List<Statement> clauses = statement.children().stream()
                .filter(child -> child.kind() == Statement.Kind.ELSE).toList();
        return clauses.size() == 1
                && statement.children().stream().anyMatch(child -> child != clauses.getFirst() && leaves(child))
                && clauses.getFirst().children().stream().anyMatch(Simplification::leaves);
    }

    private static boolean documents(Node node) {
        return node.is("expression_statement") && node.parts().size() == 1 && node.parts().getFirst().is("string");
    }
}
