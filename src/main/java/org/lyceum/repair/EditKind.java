package org.lyceum.repair;

/** What an edit mends, in the words of a teacher. */
public enum EditKind {
    /** Of a comparison. */
    WRONG_OPERATOR,
    WRONG_CALCULATION,
    /** {@code and} for {@code or}, or the other way round. */
    WRONG_CONNECTIVE,
    /** A variable that should gather is given a new value in every round. */
    REPLACED_NOT_ADDED,
    /** A variable is brought up to date in another way than it should be. */
    WRONG_UPDATE,
    OFF_BY_ONE,
    WRONG_VARIABLE,
    WRONG_CONSTANT,
    WRONG_INITIAL_VALUE,
    WRONG_LOOP_BOUND,
    MISSING_RETURN,
    PRINTED_INSTEAD_OF_RETURNED,
    RETURN_TOO_EARLY,
    WRONG_TYPE,
    MISSPELT_NAME,
    CHANGED_ARGUMENT,
    NEGATED_CONDITION,
    WRONG_METHOD,
    MISSING_CALL,
    SYNTAX,
    OTHER
}
