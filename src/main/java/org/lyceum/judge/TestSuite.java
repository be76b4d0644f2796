package org.lyceum.judge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tests of an exercise, as in {@code tests.json}.
 *
 * @param tolerance absolute and relative, for floats; 0 for exact
 * @param forbid    names a program must not use, such as {@code sorted} or {@code list.sort}
 * @param mutants   what the learner's cases are tried on; null unless the kind is {@link Kind#MUTANTS}
 */
public record TestSuite(
        Kind kind, double tolerance, List<String> forbid, List<TestCase> tests, @Nullable Mutants mutants) {

    public enum Kind {
        FUNCTION,
        STDIO,
        MUTANTS
    }

    public TestSuite(Kind kind, double tolerance, List<String> forbid, List<TestCase> tests) {
        this(kind, tolerance, forbid, tests, null);
    }

    /** Without the tests that the learner may not see. */
    public TestSuite visible() {
        return withTests(tests.stream().filter(TestCase::visible).toList());
    }

    /** The same suite with other tests, such as some of its own. */
    public TestSuite withTests(List<TestCase> others) {
        return new TestSuite(kind, tolerance, forbid, List.copyOf(others), mutants);
    }

    /** With the programs to try the learner's cases on, which lie in files of their own; else as it is. */
    public TestSuite withPrograms(Map<String, String> programs) {
        return mutants == null
                ? this
                : new TestSuite(kind, tolerance, forbid, tests,
                        new Mutants(mutants.function(), mutants.maxCases(), programs));
    }
}
