package org.lyceum.tutor.internal;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.lyceum.repair.EditKind;

/**
 * What went wrong, in the words of a teacher. A kind that is a {@link #fact()} was observed and may be
 * explained without a repair; the others are known only through a repair that was proven.
 */
public enum DiagnosisKind {
    MISSING_COLON(true, "condition block colon syntax"),
    BRACKET_NOT_CLOSED(true, "bracket syntax call"),
    QUOTE_NOT_CLOSED(true, "string quote syntax"),
    INDENTATION(true, "indentation block function body"),
    EQUALS_SIGN(true, "compare equals assignment condition"),
    SYNTAX(true, "syntax function"),

    ENDLESS_LOOP(true, "loop stop end condition"),
    OUTPUT_FLOOD(true, "print loop"),
    MEMORY(true, "loop list grows"),
    EXITS(true, "function return value"),

    MISSING_ENTRY(true, "function name define"),
    WRONG_PARAMETERS(true, "function parameters arguments"),
    FORBIDDEN_NAME(true, "by hand without built-in"),

    PRINTED_INSTEAD_OF_RETURNED(true, "print return value"),
    RETURNS_NOTHING(true, "return value None"),
    WRONG_TYPE(true, "type string number list return value"),
    ORDER_REVERSED(true, "order reverse list"),
    TEXT_DETAILS(true, "strip lower spaces capital letters normalise"),
    CHANGED_ARGUMENT(true, "copy list change argument"),

    MISSPELT_NAME(true, "variable name"),
    UNKNOWN_NAME(true, "variable name"),
    UNBOUND_NAME(true, "variable initial value"),
    MISSPELT_METHOD(true, "string list method"),
    UNKNOWN_METHOD(true, "string list method"),
    NONE_USED(true, "None return value"),
    INDEX_ERROR(true, "index position list length"),
    KEY_ERROR(true, "dictionary key first time get"),
    DIVISION_BY_ZERO(true, "division zero empty"),
    MIXED_TYPES(true, "string number convert type"),
    TYPE_ERROR(true, "type value argument"),
    VALUE_ERROR(true, "value exception"),
    RECURSION(true, "recursion base case"),
    CHANGED_WHILE_LOOPING(true, "change dictionary list while loop"),
    EXCEPTION(true, "exception"),
    MISSING_EXCEPTION(true, "raise exception error"),
    WRONG_EXCEPTION(true, "raise exception error"),

    NO_CASES(true, "test case"),
    CASES_FORM(true, "test case tuple list"),
    REFUSES_RIGHT_PROGRAM(true, "test case expected value"),
    MISSES_WRONG_PROGRAM(true, "test case boundary empty edge"),
    MISSES_HIDDEN_PROGRAM(true, "test case boundary empty edge"),

    OFF_BY_ONE(false, "off by one boundary"),
    WRONG_OPERATOR(false, "compare operator greater equal boundary"),
    WRONG_CALCULATION(false, "calculate operator number"),
    WRONG_CONNECTIVE(false, "condition and or"),
    REPLACED_NOT_ADDED(false, "accumulator running total add"),
    WRONG_UPDATE(false, "variable update loop round"),
    WRONG_VARIABLE(false, "variable name value"),
    WRONG_CONSTANT(false, "value constant"),
    WRONG_INITIAL_VALUE(false, "initial value accumulator start"),
    WRONG_LOOP_BOUND(false, "loop range start stop boundary"),
    RETURN_TOO_EARLY(false, "return inside loop"),
    NEGATED_CONDITION(false, "condition opposite"),
    WRONG_METHOD(false, "method string list"),
    MISSING_CALL(false, "call function convert"),
    OTHER(false, "");

    private static final Set<DiagnosisKind> ABOUT_CASES = EnumSet.of(
            NO_CASES, CASES_FORM, REFUSES_RIGHT_PROGRAM, MISSES_WRONG_PROGRAM, MISSES_HIDDEN_PROGRAM);

    private final boolean fact;
    private final String words;

    DiagnosisKind(boolean fact, String words) {
        this.fact = fact;
        this.words = words;
    }

    public boolean fact() {
        return fact;
    }

    /** Whether it is about test cases that the learner wrote, and not about a place in the program. */
    public boolean aboutCases() {
        return ABOUT_CASES.contains(this);
    }

    /** English words that find what the course says about it. */
    public String words() {
        return words;
    }

    /** Part of the message keys: {@code tutor.hint.<key>.idea}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static DiagnosisKind of(EditKind edit) {
        return switch (edit) {
            case WRONG_OPERATOR -> WRONG_OPERATOR;
            case WRONG_CALCULATION -> WRONG_CALCULATION;
            case WRONG_CONNECTIVE -> WRONG_CONNECTIVE;
            case REPLACED_NOT_ADDED -> REPLACED_NOT_ADDED;
            case WRONG_UPDATE -> WRONG_UPDATE;
            case OFF_BY_ONE -> OFF_BY_ONE;
            case WRONG_VARIABLE -> WRONG_VARIABLE;
            case WRONG_CONSTANT -> WRONG_CONSTANT;
            case WRONG_INITIAL_VALUE -> WRONG_INITIAL_VALUE;
            case WRONG_LOOP_BOUND -> WRONG_LOOP_BOUND;
            case MISSING_RETURN -> RETURNS_NOTHING;
            case PRINTED_INSTEAD_OF_RETURNED -> PRINTED_INSTEAD_OF_RETURNED;
            case RETURN_TOO_EARLY -> RETURN_TOO_EARLY;
            case WRONG_TYPE -> MIXED_TYPES;
            case MISSPELT_NAME -> UNKNOWN_NAME;
            case CHANGED_ARGUMENT -> CHANGED_ARGUMENT;
            case NEGATED_CONDITION -> NEGATED_CONDITION;
            case WRONG_METHOD -> WRONG_METHOD;
            case MISSING_CALL -> MISSING_CALL;
            case SYNTAX -> SYNTAX;
            case OTHER -> OTHER;
        };
    }
}
