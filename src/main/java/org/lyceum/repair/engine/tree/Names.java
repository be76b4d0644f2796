package org.lyceum.repair.engine.tree;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which names a place in a program can see. */
public final class Names {

    /** Functions and types of Python that exercises use; others still run, they are only never proposed. */
    public static final Set<String> BUILTINS = Set.of(
            "abs", "all", "any", "ascii", "bin", "bool", "bytes", "chr", "dict", "divmod", "enumerate", "filter",
            "float", "format", "frozenset", "hash", "hex", "id", "input", "int", "isinstance", "iter", "len", "list",
            "map", "max", "min", "next", "object", "oct", "open", "ord", "pow", "print", "range", "repr", "reversed",
            "round", "set", "slice", "sorted", "str", "sum", "super", "tuple", "type", "zip", "Exception",
            "ValueError", "TypeError", "KeyError", "IndexError", "ZeroDivisionError", "StopIteration",
            "AttributeError", "RuntimeError", "NotImplementedError", "AssertionError", "__name__", "NotImplemented",
            "issubclass", "getattr", "setattr", "hasattr", "callable", "bytearray", "complex", "vars", "dir",
            "globals", "locals", "eval", "exec", "property", "staticmethod", "classmethod", "NameError");

    private Names() {}

    /** Names assigned in the innermost function around the node, its parameters first. */
    public static Set<String> local(Node node) {
        Node function = node.is("function_definition") ? node : node.enclosing("function_definition");
        if (function == null) {
            return Set.of();
        }
        Set<String> names = new LinkedHashSet<>(parameters(function));
        function.walk(inner -> {
            if (inner.is("identifier") && binds(inner) && !insideComprehension(inner)) {
                names.add(inner.text());
            }
        });
        names.remove(nameOf(function));
        return names;
    }

    /** Locals, what comprehensions around the node bind, and functions and names of the module. */
    public static Set<String> visible(Node node) {
        Set<String> names = new LinkedHashSet<>(local(node));
        for (Node at = node; at != null; at = at.parent()) {
            if (at.is("list_comprehension", "set_comprehension", "dictionary_comprehension", "generator_expression")) {
                at.all("for_in_clause").forEach(clause -> {
                    Node left = clause.child("left");
                    if (left != null) {
                        left.all("identifier").forEach(name -> names.add(name.text()));
                    }
                });
            }
            if (at.is("lambda")) {
                Node parameters = at.child("parameters");
                if (parameters != null) {
                    parameters.all("identifier").forEach(name -> names.add(name.text()));
                }
            }
            if (at.is("function_definition")) {
                names.addAll(parameters(at));
                names.addAll(local(at));
            }
            if (at.is("module")) {
                at.walk(inner -> {
                    if (inner.is("identifier") && binds(inner) && inner.enclosing("function_definition") == null) {
                        names.add(inner.text());
                    }
                    if (inner.is("function_definition", "class_definition") && nameOf(inner) != null) {
                        names.add(nameOf(inner));
                    }
                    if (inner.is("import_statement", "import_from_statement")) {
                        inner.all("identifier").forEach(name -> names.add(name.text()));
                    }
                });
            }
        }
        return names;
    }

    public static List<String> parameters(Node function) {
        Node list = function.child("parameters");
        if (list == null) {
            return List.of();
        }
        return list.parts().stream()
                .map(part -> part.is("identifier") ? part : part.all("identifier").stream().findFirst().orElse(null))
                .filter(name -> name != null)
                .map(Node::text)
                .toList();
    }

    public static @Nullable String nameOf(Node definition) {
        Node name = definition.child("name");
        return name == null ? null : name.text();
    }

    /** Whether the identifier is given a value here. */
    public static boolean binds(Node identifier) {
        Node at = identifier;
        while (at.parentIs("pattern_list", "tuple_pattern", "list_pattern", "tuple", "expression_list")) {
            at = at.parent();
        }
        return at.parentIs("assignment", "augmented_assignment", "for_statement", "for_in_clause", "named_expression")
                && ("left".equals(at.field()) || "name".equals(at.field()));
    }

    /** Whether the identifier stands for the value of a variable, not for a definition, attribute or keyword. */
    public static boolean reads(Node identifier) {
        if (!identifier.is("identifier") || binds(identifier)) {
            return false;
        }
        Node parent = identifier.parent();
        if (parent == null || parent.is("parameters", "default_parameter", "typed_parameter", "lambda_parameters",
                "dotted_name", "import_statement", "aliased_import", "global_statement", "type", "ERROR")) {
            return parent != null && parent.is("default_parameter") && "value".equals(identifier.field());
        }
        if (parent.is("attribute")) {
            return "object".equals(identifier.field());
        }
        if (parent.is("function_definition", "class_definition", "keyword_argument")) {
            return "value".equals(identifier.field());
        }
        return true;
    }

    private static boolean insideComprehension(Node node) {
        return node.enclosing("for_in_clause") != null;
    }
}
