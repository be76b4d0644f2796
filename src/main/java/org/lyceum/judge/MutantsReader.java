package org.lyceum.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lyceum.judge.TestSuite.Kind;
import org.lyceum.sandbox.Call;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the tests of kind {@code mutants}: one a program that the learner's own cases are tried on. */
final class MutantsReader {

    static final Set<String> SUITE_KEYS =
            Set.of("version", "kind", "compare", "forbid", "tests", "function", "maxCases");
    private static final Set<String> TEST_KEYS =
            Set.of("id", "name", "program", "accept", "visible", "weight", "messageKey");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private static final int CASES = 30;
    private static final int MOST_CASES = 200;
    /** Each is a run of its own while the learner waits. */
    private static final int MOST_PROGRAMS = 20;

    private MutantsReader() {}

    static TestSuite read(JsonTree.Members suite, double tolerance, List<String> forbid) throws TestSuiteException {
        Node function = suite.need("function");
        List<TestCase> tests = tests(suite.need("tests"));
        Mutants mutants = new Mutants(name(function), maxCases(suite.get("maxCases")), Map.of());
        return new TestSuite(Kind.MUTANTS, tolerance, forbid, tests, mutants);
    }

    private static int maxCases(@Nullable Node node) throws TestSuiteException {
        if (node == null) return CASES;
        double value = JsonTree.number(node);
        if (value != Math.rint(value) || value < 1 || value > MOST_CASES) {
            throw JsonTree.error(node, "\"maxCases\" must be a whole number from 1 to " + MOST_CASES);
        }
        return (int) value;
    }

    private static List<TestCase> tests(Node array) throws TestSuiteException {
        List<Node> nodes = JsonTree.items(array);
        if (nodes.isEmpty()) throw JsonTree.error(array, "there are no tests");
        if (nodes.size() > MOST_PROGRAMS) throw JsonTree.error(array, "there are more than " + MOST_PROGRAMS + " tests");
        List<TestCase> tests = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<String> programs = new HashSet<>();
        for (Node node : nodes) {
            JsonTree.Members members = JsonTree.members(node, TEST_KEYS);
            String program = name(members.need("program"));
            if (!programs.add(program)) throw JsonTree.error(node, "the program \"" + program + "\" is used twice");
            TestCase test = test(members, program, JsonTree.bool(members.need("accept")));
            if (!ids.add(test.id())) throw JsonTree.error(node, "the id \"" + test.id() + "\" is used twice");
            tests.add(test);
        }
        if (tests.stream().noneMatch(test -> ((Expectation.Acceptance) test.expected()).accept())) {
            throw JsonTree.error(array, "at least one program must be accepted: else cases that are all wrong would pass");
        }
        return List.copyOf(tests);
    }

    private static TestCase test(JsonTree.Members members, String program, boolean accept) throws TestSuiteException {
        String id = members.text("id", members.text("name", program));
        return new TestCase(
                id,
                Call.of(Mutants.ENTRY + "()"),
                new Expectation.Acceptance(program, accept),
                TestSuiteReader.visible(members),
                TestSuiteReader.weight(members),
                members.get("messageKey") == null ? null : members.text("messageKey", ""));
    }

    private static String name(Node node) throws TestSuiteException {
        String name = JsonTree.text(node);
        if (!NAME.matcher(name).matches()) throw JsonTree.error(node, "\"" + name + "\" is not a name");
        return name;
    }
}
