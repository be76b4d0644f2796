package org.lyceum.sandbox;

/**
 * A program as it was typed.
 *
 * @param prelude code that runs before it in the same namespace, often empty; its lines do not count in the
 *                line numbers of tracebacks
 */
public record Program(String prelude, String source) {

    public static Program of(String source) {
        return new Program("", source);
    }
}
