package org.lyceum.judge;

import org.lyceum.sandbox.PyValue;

/** What a learner's own test cases say about one program. */
public sealed interface CaseFinding {

    /** The program does what every case expects. */
    record Agree() implements CaseFinding {}

    /**
     * The first case on which the program does something else than expected; what it did is the
     * {@link TestVerdict#actual()}.
     *
     * @param number    of the case, from 1
     * @param function  that was called
     * @param arguments a tuple
     * @param expected  by the learner
     */
    record Differ(int number, String function, PyValue arguments, PyValue expected) implements CaseFinding {

        /** As it was called. */
        public String call() {
            return arguments instanceof PyValue.Tuple tuple ? Mutants.call(function, tuple) : function + "(…)";
        }
    }

    /**
     * The cases could not be used, so no program was run; how {@code cases()} ended is the
     * {@link TestVerdict#actual()}.
     *
     * @param number of the faulty case, from 1; how many are allowed where they are {@link Fault#TOO_MANY}; else 0
     */
    record Unusable(Fault fault, int number) implements CaseFinding {}

    /** Why cases cannot be used. */
    enum Fault {
        /** There is no {@code cases} to call. */
        MISSING,
        /** It raised, or was stopped. */
        FAILED,
        /** Something else than a list was returned. */
        NO_LIST,
        /** A case is not a tuple of arguments and expected value. */
        NO_PAIR,
        /** The arguments of a case are not a tuple: {@code (5)} for {@code (5,)}. */
        NO_TUPLE,
        EMPTY,
        TOO_MANY,
        /** A value has no literal form: an object, a function, something gigantic. */
        UNREADABLE
    }
}
