package org.lyceum.repair.engine.mutate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lyceum.repair.EditKind;
import org.lyceum.repair.engine.tree.Names;
import org.lyceum.repair.engine.tree.Node;

/** The wrong variable, and names that exist nowhere. */
final class Variables implements Mutator {

    private static final Set<String> METHODS = Set.of(
            "append", "extend", "insert", "remove", "pop", "index", "count", "sort", "reverse", "copy", "clear",
            "add", "discard", "union", "intersection", "difference", "update", "keys", "values", "items", "get",
            "setdefault", "split", "join", "strip", "lower", "upper", "replace", "find", "startswith", "endswith",
            "isdigit", "isalpha", "isupper", "islower", "format", "title", "capitalize");

    @Override
    public void propose(Subject subject, Proposals proposals) {
        for (Node name : subject.all("identifier")) {
            if (name.parentIs("attribute") && "attribute".equals(name.field())) {
                method(name, proposals);
            } else if (Names.reads(name)) {
                read(name, subject, proposals);
            } else if (Names.binds(name)) {
                for (String other : Names.local(name)) {
                    proposals.replace(name, other, EditKind.WRONG_VARIABLE, 0.35);
                }
            } else if (name.parentIs("parameters")) {
                parameter(name, proposals);
            }
        }
        Node function = subject.function();
        Node name = function == null ? null : function.child("name");
        if (name != null && !name.text().equals(subject.entry())) {
            proposals.replace(name, subject.entry(), EditKind.MISSPELT_NAME, 1);
        }
    }

    private static void read(Node name, Subject subject, Proposals proposals) {
        Set<String> visible = Names.visible(name);
        boolean unknown = !visible.contains(name.text()) && !Names.BUILTINS.contains(name.text());
        boolean called = name.parentIs("call") && "function".equals(name.field());
        Set<String> others = new TreeSet<>(visible);
        if (called || unknown) {
            others.addAll(Names.BUILTINS);
            others.add(subject.entry());
        }
        for (String other : others) {
            boolean near = distance(name.text(), other) <= Math.max(1, name.text().length() / 3);
            if (unknown) {
                boolean variable = visible.contains(other);
                if (near || variable && !called) {
                    proposals.replace(name, other, EditKind.MISSPELT_NAME, near ? 1 : 0.9);
                }
            } else if (visible.contains(other) && !called) {
                proposals.replace(name, other, EditKind.WRONG_VARIABLE, name.parentIs("return_statement") ? 0.8 : 0.6);
            } else if (called && (other.equals("min") && name.text().equals("max")
                    || other.equals("max") && name.text().equals("min"))) {
                proposals.replace(name, other, EditKind.WRONG_OPERATOR, 0.7);
            }
        }
        if (unknown && !called) {
            proposals.replace(name, "\"" + name.text() + "\"", EditKind.WRONG_TYPE, 0.4);
        }
    }

    /** A parameter that the body calls by another name. */
    private static void parameter(Node parameter, Proposals proposals) {
        Node function = parameter.enclosing("function_definition");
        if (function == null) {
            return;
        }
        Set<String> visible = Names.visible(function);
        List<Node> reads = function.all("identifier").stream().filter(Names::reads).toList();
        reads.stream()
                .map(Node::text)
                .distinct()
                .filter(name -> !visible.contains(name) && !Names.BUILTINS.contains(name))
                .forEach(name -> proposals.replace(parameter, name, EditKind.MISSPELT_NAME, 0.9));
    }

    private static void method(Node name, Proposals proposals) {
        if (METHODS.contains(name.text())) {
            return;
        }
        for (String method : METHODS) {
            if (distance(name.text(), method) <= 2) {
                proposals.replace(name, method, EditKind.MISSPELT_NAME, 0.9);
            }
        }
    }

    /** Levenshtein distance, ignoring case. */
    static int distance(String first, String second) {
        String a = first.toLowerCase(java.util.Locale.ROOT);
        String b = second.toLowerCase(java.util.Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
