package org.lyceum.sandbox;

/** A text is not a Python literal. */
public final class PythonLiteralException extends IllegalArgumentException {

    private final int offset;

    public PythonLiteralException(String message, int offset) {
        super(message + " at character " + (offset + 1));
        this.offset = offset;
    }

    /** 0-based, in UTF-16 units. */
    public int offset() {
        return offset;
    }
}
