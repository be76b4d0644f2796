package org.lyceum.repair.engine.mutate;

import java.util.List;
import org.lyceum.repair.engine.tree.Names;
import org.lyceum.repair.engine.tree.Node;
import org.lyceum.repair.engine.tree.Source;
import org.jspecify.annotations.Nullable;

/**
 * The program to mend.
 *
 * @param entry name of the function that the exercise asks for
 */
public record Subject(Source source, String entry) {

    public String text() {
        return source.text();
    }

    public Node root() {
        return source.root();
    }

    public List<Node> all(String... types) {
        return root().all(types);
    }

    /** The function that the exercise asks for, else the first one; null when there is none. */
    public @Nullable Node function() {
        List<Node> functions = all("function_definition");
        return functions.stream()
                .filter(function -> entry.equals(Names.nameOf(function)))
                .findFirst()
                .orElse(functions.isEmpty() ? null : functions.getFirst());
    }
}
