package org.lyceum.operations.production;

import java.util.List;

/**
 * Something that is weak about this start.
 *
 * @param refuses   whether the portal must not start so; otherwise it is only told
 * @param rule      its message key is {@code operations.production.<rule>}: what is wrong, where, and what to do
 * @param arguments of the message; numbers that are no quantities, such as ports, are texts
 */
record Finding(boolean refuses, String rule, List<Object> arguments) {

    static Finding refuse(String rule, Object... arguments) {
        return new Finding(true, rule, List.of(arguments));
    }

    static Finding warn(String rule, Object... arguments) {
        return new Finding(false, rule, List.of(arguments));
    }

    String key() {
        return "operations.production." + rule;
    }
}
