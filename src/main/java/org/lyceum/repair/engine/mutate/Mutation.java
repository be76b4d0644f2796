package org.lyceum.repair.engine.mutate;

import java.util.Comparator;
import java.util.List;
import org.lyceum.repair.Edit;
import org.lyceum.repair.EditKind;

/**
 * One change, as replacements in the text that do not overlap.
 *
 * @param plausibility 0 to 1, how likely it is that a learner made this mistake when the place fits
 */
public record Mutation(List<Edit> edits, double plausibility) {

    public Mutation {
        edits = edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList();
    }

    public EditKind kind() {
        return edits.getFirst().kind();
    }

    /** @throws IllegalArgumentException when the edits overlap or do not fit the text */
    public String applyTo(String text) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            if (edit.start() < at || !text.startsWith(edit.before(), edit.start())) {
                throw new IllegalArgumentException("The edit at " + edit.start() + " does not fit the text");
            }
            result.append(text, at, edit.start()).append(edit.after());
            at = edit.start() + edit.before().length();
        }
        return result.append(text, at, text.length()).toString();
    }
}
