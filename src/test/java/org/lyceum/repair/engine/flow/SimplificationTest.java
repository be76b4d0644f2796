package org.lyceum.repair.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lyceum.repair.engine.tree.PythonParser;

class SimplificationTest {

    private final PythonParser parser = new PythonParser();

    @Test
    void shouldLeaveOutWhatDoesNothing() {
        String program = """
                def f(a):
                    ''' Gives a or nothing. '''
                    # first
                    if a:
                        return a
                        print(a)
                    else:
                        return None
                    pass
                    return 7
                """;

        assertThat(Simplification.of(parser.parse(program)))
                .isEqualTo("def f(a):\n    if a:\n        return a\n    else:\n        return None\n");
    }
}
