package org.lyceum.qti;

/** What the values of a variable are. */
public enum BaseType {
    IDENTIFIER("identifier"),
    STRING("string"),
    FLOAT("float"),
    INTEGER("integer"),
    BOOLEAN("boolean"),
    /** {@code "row column"}, in this order. */
    DIRECTED_PAIR("directedPair");

    private final String tag;

    BaseType(String tag) {
        this.tag = tag;
    }

    /** As QTI writes it. */
    public String tag() {
        return tag;
    }

    boolean isNumber() {
        return this == FLOAT || this == INTEGER;
    }
}
