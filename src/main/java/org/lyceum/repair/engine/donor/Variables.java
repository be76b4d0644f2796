package org.lyceum.repair.engine.donor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lyceum.repair.engine.tree.Names;
import org.lyceum.repair.engine.tree.Node;

/**
 * The names that a program chose itself.
 *
 * @param parameters of the function that the exercise asks for, in order: they stand for the same in every program
 * @param own        all that are given a value somewhere, parameters included
 */
record Variables(List<String> parameters, Set<String> own) {

    static Variables of(Node program, String entry) {
        List<Node> functions = program.all("function_definition");
        List<String> parameters = functions.stream()
                .filter(function -> entry.equals(Names.nameOf(function)))
                .findFirst()
                .map(Names::parameters)
                .orElse(List.of());
        Set<String> own = new LinkedHashSet<>(parameters);
        functions.forEach(function -> own.addAll(Names.parameters(function)));
        program.all("lambda").forEach(lambda -> own.addAll(Names.parameters(lambda)));
        for (Node name : program.all("identifier")) {
            if (Names.binds(name) && !name.parentIs("attribute", "keyword_argument")) {
                own.add(name.text());
            }
        }
        return new Variables(parameters, own);
    }

    /** A variable by what is known of it before the names are aligned: which parameter, or just some variable. */
    String anonymous(String name) {
        int index = parameters.indexOf(name);
        return index >= 0 ? "$" + index : own.contains(name) ? "?" : name;
    }

    /** Whether the identifier stands for a variable, and is not the name of a method or of an argument. */
    boolean includes(Node identifier) {
        return identifier.is("identifier") && own.contains(identifier.text())
                && !(identifier.parentIs("attribute") && "attribute".equals(identifier.field()))
                && !(identifier.parentIs("keyword_argument") && "name".equals(identifier.field()))
                && !(identifier.parentIs("function_definition") && "name".equals(identifier.field()));
    }
}
