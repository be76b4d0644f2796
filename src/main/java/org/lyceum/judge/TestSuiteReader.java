package org.lyceum.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lyceum.judge.TestSuite.Kind;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.PyValue;
import org.lyceum.sandbox.PythonLiteral;
import org.lyceum.sandbox.PythonLiteralException;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads {@code tests.json}, in full or as a bare array of {@code {"name", "call", "expected"}}. {@code expected}
 * is a Python literal in a string. A misspelt key is an error: a test must not be weaker than it looks.
 */
public final class TestSuiteReader {

    private static final double DEFAULT_TOLERANCE = 1e-9;
    private static final Set<String> SUITE_KEYS =
            Set.of("version", "kind", "setup", "compare", "forbid", "tests");
    private static final Set<String> TEST_KEYS = Set.of(
            "id", "name", "call", "setup", "stdin", "expected", "raises", "stdout", "visible", "weight", "messageKey");

    private TestSuiteReader() {}

    /** @throws TestSuiteException with the line of the first error */
    public static TestSuite read(String json) throws TestSuiteException {
        Node root = JsonTree.parse(json);
        if (JsonTree.isArray(root)) {
            return new TestSuite(Kind.FUNCTION, DEFAULT_TOLERANCE, List.of(), tests(root, Kind.FUNCTION, ""));
        }
        Kind kind = kind(root);
        JsonTree.Members suite = JsonTree.members(root, kind == Kind.MUTANTS ? MutantsReader.SUITE_KEYS : SUITE_KEYS);
        Node version = suite.get("version");
        if (version == null || JsonTree.number(version) != 1) {
            throw JsonTree.error(version == null ? root : version, "\"version\" must be 1");
        }
        List<String> forbid = forbid(suite);
        if (kind == Kind.MUTANTS) return MutantsReader.read(suite, tolerance(suite), forbid);
        String setup = suite.text("setup", "");
        return new TestSuite(kind, tolerance(suite), forbid, tests(suite.need("tests"), kind, setup));
    }

    private static List<String> forbid(JsonTree.Members suite) throws TestSuiteException {
        List<String> forbid = new ArrayList<>();
        Node names = suite.get("forbid");
        if (names != null) for (Node name : JsonTree.items(names)) forbid.add(JsonTree.text(name));
        return List.copyOf(forbid);
    }

    private static Kind kind(Node root) throws TestSuiteException {
        Node kind = JsonTree.member(root, "kind");
        if (kind == null) return Kind.FUNCTION;
        return switch (JsonTree.text(kind)) {
            case "function" -> Kind.FUNCTION;
            case "stdio" -> Kind.STDIO;
            case "mutants" -> Kind.MUTANTS;
            default -> throw JsonTree.error(kind, "\"kind\" must be \"function\", \"stdio\" or \"mutants\"");
        };
    }

    private static double tolerance(JsonTree.Members suite) throws TestSuiteException {
        Node compare = suite.get("compare");
        if (compare == null) return DEFAULT_TOLERANCE;
        Node tolerance = JsonTree.members(compare, Set.of("tolerance")).get("tolerance");
        if (tolerance == null) return DEFAULT_TOLERANCE;
        double value = JsonTree.number(tolerance);
        if (value < 0 || value > 1) throw JsonTree.error(tolerance, "\"tolerance\" must be from 0 to 1");
        return value;
    }

    private static List<TestCase> tests(Node array, Kind kind, String setup) throws TestSuiteException {
        List<Node> nodes = JsonTree.items(array);
        if (nodes.isEmpty()) throw JsonTree.error(array, "there are no tests");
        List<TestCase> tests = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node node : nodes) {
            TestCase test = test(node, kind, setup, tests.size() + 1);
            if (!ids.add(test.id())) throw JsonTree.error(node, "the id \"" + test.id() + "\" is used twice");
            tests.add(test);
        }
        return List.copyOf(tests);
    }

    private static TestCase test(Node node, Kind kind, String suiteSetup, int number) throws TestSuiteException {
        JsonTree.Members test = JsonTree.members(node, TEST_KEYS);
        String id = test.text("id", test.text("name", String.valueOf(number)));
        String call = test.text("call", "");
        if (kind == Kind.FUNCTION && call.isBlank()) throw JsonTree.error(node, "\"call\" is missing");
        String setup = test.text("setup", "");
        String all = suiteSetup.isEmpty() || setup.isEmpty() ? suiteSetup + setup : suiteSetup + "\n" + setup;
        Node messageKey = test.get("messageKey");
        return new TestCase(
                id,
                new Call(all, call, test.text("stdin", "")),
                expectation(node, test, kind),
                visible(test),
                weight(test),
                messageKey == null ? null : JsonTree.text(messageKey));
    }

    static boolean visible(JsonTree.Members test) throws TestSuiteException {
        Node visible = test.get("visible");
        return visible == null || JsonTree.bool(visible);
    }

    static double weight(JsonTree.Members test) throws TestSuiteException {
        Node weight = test.get("weight");
        double value = weight == null ? 1 : JsonTree.number(weight);
        if (value < 0) throw JsonTree.error(test.node(), "\"weight\" must not be negative");
        return value;
    }

    private static Expectation expectation(Node node, JsonTree.Members test, Kind kind) throws TestSuiteException {
        @Nullable Node expected = test.get("expected");
        @Nullable Node raises = test.get("raises");
        @Nullable Node stdout = test.get("stdout");
        int given = (expected == null ? 0 : 1) + (raises == null ? 0 : 1) + (stdout == null ? 0 : 1);
        if (given != 1) throw JsonTree.error(node, "one of \"expected\", \"raises\" and \"stdout\" is needed");
        if (stdout != null) return new Expectation.Stdout(JsonTree.text(stdout));
        if (raises != null) return new Expectation.Raises(JsonTree.text(raises));
        if (kind == Kind.STDIO) throw JsonTree.error(node, "a \"stdio\" test needs \"stdout\"");
        return new Expectation.Value(literal(expected));
    }

    private static PyValue literal(Node node) throws TestSuiteException {
        String text = JsonTree.text(node);
        try {
            return PythonLiteral.parse(text);
        } catch (PythonLiteralException e) {
            throw JsonTree.error(node, "\"expected\" is not a Python literal: " + e.getMessage());
        }
    }
}
