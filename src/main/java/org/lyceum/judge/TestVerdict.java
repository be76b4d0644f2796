package org.lyceum.judge;

import org.jspecify.annotations.Nullable;
import org.lyceum.sandbox.CallResult;

/**
 * @param actual  how the test's call ended; where {@code finding} is set, see there
 * @param finding only where the learner's own cases are judged. The output is then what {@code cases()} printed,
 *                and no frame of a program that it was tried on is kept
 */
public record TestVerdict(TestCase test, boolean passed, CallResult actual, @Nullable CaseFinding finding) {

    public TestVerdict(TestCase test, boolean passed, CallResult actual) {
        this(test, passed, actual, null);
    }
}
