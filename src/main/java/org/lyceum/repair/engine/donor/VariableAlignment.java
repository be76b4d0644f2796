package org.lyceum.repair.engine.donor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lyceum.repair.engine.flow.Alignment;
import org.lyceum.repair.engine.flow.Statement;
import org.lyceum.repair.engine.tree.Names;
import org.lyceum.repair.engine.tree.Node;

/**
 * Which variable of a right program stands for which of the learner's. Parameters by their place; the others by the
 * places that they have in common once the statements of both programs are aligned without regard to names. A
 * variable without a counterpart gets a plain name for what it does, since a donor's own names are nobody's business.
 */
final class VariableAlignment {

    private record Pair(String theirs, String ours) {}

    private final Donor learner;
    private final Donor donor;
    private final Map<Pair, Integer> votes = new HashMap<>();

    private VariableAlignment(Donor learner, Donor donor) {
        this.learner = learner;
        this.donor = donor;
    }

    /** @param alignment of the learner's program with the donor, made without regard to names */
    static Map<String, String> names(Donor learner, Donor donor, Alignment alignment) {
        VariableAlignment variables = new VariableAlignment(learner, donor);
        alignment.partners().forEach(variables::compare);
        return variables.names();
    }

    private void compare(Statement ours, Statement theirs) {
        for (int i = 0; i < Math.min(ours.header().size(), theirs.header().size()); i++) {
            compare(ours.header().get(i), theirs.header().get(i));
        }
    }

    private void compare(Node ours, Node theirs) {
        if (ours.is("identifier") && theirs.is("identifier")) {
            if (learner.variables().includes(ours) && donor.variables().includes(theirs)) {
                votes.merge(new Pair(theirs.text(), ours.text()), Names.binds(ours) && Names.binds(theirs) ? 3 : 2, Integer::sum);
            }
            return;
        }
        List<Node> first = ours.parts();
        List<Node> second = theirs.parts();
        if (!ours.type().equals(theirs.type())) {
            return;
        }
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            compare(first.get(i), second.get(i));
        }
    }

    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> ours = learner.variables().parameters();
        List<String> theirs = donor.variables().parameters();
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            names.put(theirs.get(i), ours.get(i));
        }
        List<Map.Entry<Pair, Integer>> ranked = new ArrayList<>(votes.entrySet());
        ranked.sort(Map.Entry.<Pair, Integer>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Pair::theirs).thenComparing(Pair::ours))));
        for (Map.Entry<Pair, Integer> vote : ranked) {
            Pair pair = vote.getKey();
            if (!names.containsKey(pair.theirs()) && !names.containsValue(pair.ours())) {
                names.put(pair.theirs(), pair.ours());
            }
        }
        Set<String> taken = new HashSet<>(names.values());
        learner.source().root().all("identifier").forEach(name -> taken.add(name.text()));
        donor.source().root().all("identifier").stream()
                .filter(name -> !donor.variables().includes(name))
                .forEach(name -> taken.add(name.text()));
        for (String name : donor.variables().own()) {
            if (!names.containsKey(name)) {
                String fresh = fresh(name, taken);
                taken.add(fresh);
                names.put(name, fresh);
            }
        }
        return names;
    }

    private String fresh(String name, Set<String> taken) {
        List<String> plain = role(name);
        for (String candidate : plain) {
            if (!taken.contains(candidate)) {
                return candidate;
            }
        }
        for (int i = 2; ; i++) {
            if (!taken.contains(plain.getFirst() + i)) {
                return plain.getFirst() + i;
            }
        }
    }

    /** What a teacher would call it, by how it gets its first value. */
    private List<String> role(String name) {
        for (Node node : donor.source().root().all("identifier")) {
            if (!node.text().equals(name) || !Names.binds(node)) {
                continue;
            }
            Node owner = node.enclosing("for_statement", "for_in_clause", "assignment");
            Node right = owner == null ? null : owner.child("right");
            if (right == null) {
                break;
            }
            if (!owner.is("assignment")) {
                return right.calls("range") || right.calls("enumerate")
                        ? List.of("i", "j", "k", "index") : List.of("item", "other", "element", "entry");
            }
            return switch (right.type()) {
                case "list", "list_comprehension" -> List.of("result", "items", "found");
                case "integer", "float" -> List.of("count", "number", "total");
                case "string" -> List.of("text", "word");
                case "dictionary" -> List.of("table", "mapping");
                case "true", "false" -> List.of("done", "flag");
                default -> List.of("value", "current", "rest");
            };
        }
        return List.of("x", "y", "z");
    }
}
