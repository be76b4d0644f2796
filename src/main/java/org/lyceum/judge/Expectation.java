package org.lyceum.judge;

import org.lyceum.sandbox.PyValue;

/** What a test wants. */
public sealed interface Expectation {

    /** By value and exact type; floats within the suite's tolerance. */
    record Value(PyValue value) implements Expectation {}

    /** An exception of this class name. */
    record Raises(String type) implements Expectation {}

    /** Standard output, compared without trailing blanks. */
    record Stdout(String text) implements Expectation {}

    /**
     * The learner's cases all agree with a program, or at least one does not.
     *
     * @param program name in {@link Mutants#programs()}
     * @param accept  whether it is right
     */
    record Acceptance(String program, boolean accept) implements Expectation {}
}
