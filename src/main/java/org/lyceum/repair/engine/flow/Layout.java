package org.lyceum.repair.engine.flow;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lyceum.repair.engine.tree.Source;

/** How a program's statements lie in its lines. */
final class Layout {

    private final Source source;
    /** Starts of lines in which a statement or clause stands; the others are comments and empty lines. */
    private final Set<Integer> code = new HashSet<>();
    private final Map<Statement, Statement> behind = new IdentityHashMap<>();
    private final String step;
    private @Nullable Statement last;

    Layout(Statement program) {
        source = program.source();
        step = source.step();
        survey(program);
    }

    private void survey(Statement statement) {
        if (statement.kind() != Statement.Kind.MODULE && !statement.elseOfElif()) {
            for (int at = source.lineStart(statement.start()); at < statement.headerEnd(); at = source.nextLine(at)) {
                code.add(at);
            }
            Statement before = last;
            if (before != null && source.lineStart(before.headerEnd()) == source.lineStart(statement.start())) {
                behind.put(before, statement);
            }
            last = statement;
        }
        statement.children().forEach(this::survey);
    }

    /** Whether a statement or clause, or a part of one, stands in the line that starts here. */
    boolean code(int lineStart) {
        return code.contains(lineStart);
    }

    /** The statement that begins in the line in which this one's header ends. */
    @Nullable Statement behind(Statement statement) {
        return behind.get(statement);
    }

    /** One step of indentation. */
    String step() {
        return step;
    }
}
