package org.lyceum.exercise;

/** How far a person is with an exercise. A pass stays a pass when the tests are edited later. */
public enum Standing {
    NEW,
    TRIED,
    PASSED,
    /** Passed, and the tests have changed since. */
    PASSED_BEFORE_CHANGE;

    public boolean passed() {
        return this == PASSED || this == PASSED_BEFORE_CHANGE;
    }
}
