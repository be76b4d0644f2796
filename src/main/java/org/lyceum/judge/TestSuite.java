package org.lyceum.judge;

import java.util.List;

/**
 * The tests of an exercise, as in {@code tests.json}.
 *
 * @param tolerance absolute and relative, for floats; 0 for exact
 * @param forbid    names a program must not use, such as {@code sorted} or {@code list.sort}
 */
public record TestSuite(Kind kind, double tolerance, List<String> forbid, List<TestCase> tests) {

    public enum Kind {
        FUNCTION,
        STDIO,
        MUTANTS
    }

    /** The same suite with other tests, such as some of its own. */
    public TestSuite withTests(List<TestCase> others) {
        return new TestSuite(kind, tolerance, forbid, List.copyOf(others));
    }
}
