package org.lyceum.repair;

/** What an edit mends, in the words of a teacher. */
public enum EditKind {
    WRONG_OPERATOR,
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
