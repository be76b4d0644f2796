package org.lyceum.repair.engine;

import java.util.List;
import org.lyceum.repair.engine.tree.Names;
import org.lyceum.repair.engine.tree.Node;
import org.lyceum.repair.engine.tree.PythonParser;

/**
 * Names that an exercise does not allow, such as {@code sorted} or {@code list.sort}. A first sieve for candidates,
 * which run in batches without that check; the judge has the last word.
 */
record Forbidden(List<String> names, PythonParser parser) {

    /** Whether the program uses one of them. */
    boolean usedIn(String program) {
        if (names.isEmpty()) {
            return false;
        }
        Node root = parser.parse(program).root();
        List<String> own = root.all("function_definition").stream().map(Names::nameOf).toList();
        return root.all("identifier").stream().anyMatch(name -> {
            boolean attribute = name.parentIs("attribute") && "attribute".equals(name.field());
            return names.stream().anyMatch(each -> attribute
                    ? each.endsWith("." + name.text())
                    : each.equals(name.text()) && !own.contains(each) && !Names.binds(name));
        });
    }
}
