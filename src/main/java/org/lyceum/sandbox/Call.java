package org.lyceum.sandbox;

/**
 * One thing to do with a program. The program is executed in a fresh namespace for every call, so that no
 * call sees what an earlier one left behind.
 *
 * @param setup      statements run after the program and before the expression, often empty
 * @param expression whose value is the answer; empty to run the program alone, as a script
 * @param stdin      what the program reads
 */
public record Call(String setup, String expression, String stdin) {

    public static Call of(String expression) {
        return new Call("", expression, "");
    }
}
