package org.lyceum.repair.engine.donor;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.lyceum.repair.engine.flow.Simplification;
import org.lyceum.repair.engine.flow.Statement;
import org.lyceum.repair.engine.tree.AbstractSyntax;
import org.lyceum.repair.engine.tree.Node;
import org.lyceum.repair.engine.tree.PythonParser;
import org.lyceum.repair.engine.tree.Source;
import org.lyceum.repair.engine.tree.TreeDistance;

/** A program, its statements and its variables, ready to be compared with others whatever their names. */
final class Donor {

    private final Source source;
    private final Statement program;
    private final Variables variables;
    private final Map<String, Integer> bag = new HashMap<>();
    private final Map<Statement, TreeDistance.Tree> anonymous = new IdentityHashMap<>();

    private Donor(Source source, String entry) {
        this.source = source;
        program = Statement.of(source);
        variables = Variables.of(source.root(), entry);
        TreeDistance.Tree syntax = AbstractSyntax.of(List.of(source.root()), variables::anonymous);
        syntax.labels().forEach(label -> bag.merge(label, 1, Integer::sum));
    }

    /** As it is. */
    static Donor of(Source source, String entry) {
        return new Donor(source, entry);
    }

    /** Without comments, texts that document it, and what is never reached. */
    static Donor simplified(String text, String entry, PythonParser parser) {
        return new Donor(parser.parse(Simplification.of(parser.parse(text))), entry);
    }

    Source source() {
        return source;
    }

    Statement program() {
        return program;
    }

    Variables variables() {
        return variables;
    }

    /** Two programs with the same key differ in names alone. */
    String key() {
        Map<String, Integer> numbers = new HashMap<>();
        TreeDistance.Tree tree = AbstractSyntax.of(List.of(source.root()), name ->
                variables.own().contains(name) ? "#" + numbers.computeIfAbsent(name, fresh -> numbers.size()) : name);
        return tree.labels() + "" + tree.arity();
    }

    int size() {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }

    TreeDistance.Tree anonymous(Statement statement) {
        return anonymous.computeIfAbsent(
                statement, key -> AbstractSyntax.of(key.header(), variables::anonymous));
    }

    /** How many nodes the one has and the other has not, whatever their places: a bound that costs little. */
    int difference(Donor other) {
        int difference = 0;
        for (Map.Entry<String, Integer> entry : bag.entrySet()) {
            difference += Math.abs(entry.getValue() - other.bag.getOrDefault(entry.getKey(), 0));
        }
        for (Map.Entry<String, Integer> entry : other.bag.entrySet()) {
            difference += bag.containsKey(entry.getKey()) ? 0 : entry.getValue();
        }
        return difference;
    }

    /** The text with other names. */
    String renamed(Map<String, String> names) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Node name : source.root().all("identifier")) {
            String fresh = names.get(name.text());
            if (fresh != null && name.start() >= at && variables.includes(name)) {
                text.append(source.text(), at, name.start()).append(fresh);
                at = name.end();
            }
        }
        return text.append(source.text(), at, source.text().length()).toString();
    }
}
