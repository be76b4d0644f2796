package org.lyceum.judge;

/** A {@code tests.json} cannot be used. */
public final class TestSuiteException extends Exception {

    private final int line;
    private final String reason;

    public TestSuiteException(int line, String reason) {
        super("line " + line + ": " + reason);
        this.line = line;
        this.reason = reason;
    }

    /** 1-based. */
    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
