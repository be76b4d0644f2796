package org.lyceum.sandbox;

/**
 * The program does not compile.
 *
 * @param type   {@code SyntaxError}, {@code IndentationError} or {@code TabError}
 * @param line   1-based, in the program as it was typed
 * @param column 1-based; 0 when Python does not say
 */
public record SyntaxFault(String type, String message, int line, int column) {}
