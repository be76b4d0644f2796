package org.lyceum.operations.internal;

import java.util.List;
import java.util.function.Consumer;

/** A command that the launcher hands to the running portal. */
interface OperatorAct {

    /** The first word. */
    String name();

    /**
     * @param arguments after the first word
     * @param out       lines for the operator's terminal
     * @return exit code; 0 when all is well
     */
    int run(List<String> arguments, Consumer<String> out) throws Exception;
}
