package org.lyceum.tutor.internal;

import com.github.difflib.DiffUtils;
import java.util.List;

/**
 * Neighbouring lines that the repair replaces.
 *
 * @param line   1-based line of the program where the change begins
 * @param before lines that go, empty for an insertion
 * @param after  lines that come, empty for a deletion
 */
public record Change(int line, List<String> before, List<String> after) {

    static List<Change> between(String program, String repaired) {
        return DiffUtils.diff(SourceLines.all(program), SourceLines.all(repaired)).getDeltas().stream()
                .map(delta -> new Change(
                        delta.getSource().getPosition() + 1,
                        List.copyOf(delta.getSource().getLines()),
                        List.copyOf(delta.getTarget().getLines())))
                .toList();
    }
}
