package org.lyceum.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lyceum.sandbox.SyntaxFault;

/**
 * Facts about one program against one suite.
 *
 * @param syntax    set when it does not compile; then there are no tests
 * @param forbidden names it uses that the suite forbids; any makes it fail
 */
public record Verdict(@Nullable SyntaxFault syntax, List<String> forbidden, List<TestVerdict> tests, long millis) {

    public boolean passed() {
        return syntax == null
                && forbidden.isEmpty()
                && !tests.isEmpty()
                && tests.stream().allMatch(TestVerdict::passed);
    }
}
