package org.lyceum.judge;

import java.util.Map;
import java.util.stream.Collectors;
import org.lyceum.sandbox.PyValue;
import org.lyceum.sandbox.PythonLiteral;

/**
 * The programs on which the learner's own test cases are tried. The learner's program defines {@code cases()},
 * which returns a list of {@code (arguments, expected)} tuples; {@code arguments} is a tuple itself.
 *
 * @param function that every one of the programs defines
 * @param maxCases how many cases a learner may write
 * @param programs sources by name, without {@code .py}
 */
public record Mutants(String function, int maxCases, Map<String, String> programs) {

    /** What the learner's program defines. */
    public static final String ENTRY = "cases";

    public Mutants {
        programs = Map.copyOf(programs);
    }

    /** Source of a call with these arguments. */
    static String call(String function, PyValue.Tuple arguments) {
        return arguments.items().stream()
                .map(PythonLiteral::expression)
                .collect(Collectors.joining(", ", function + "(", ")"));
    }
}
