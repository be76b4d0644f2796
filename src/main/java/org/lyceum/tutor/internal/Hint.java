package org.lyceum.tutor.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.retrieval.Citation;

/**
 * A hint as far as the learner has climbed, worded in their language.
 *
 * @param request  identity of the last request, for thumbs and reports
 * @param rung     highest rung shown, 0 where the hint is withheld
 * @param top      highest rung there is for this program
 * @param steps    one a rung, lowest first; a single one where the hint is withheld
 * @param tests    how many tests the repair passed, when proven
 * @param compared on how many other inputs it agrees with the accepted solutions
 * @param search   how the search for a repair ended; null where that is not known
 */
public record Hint(
        UUID request,
        Findings.Status status,
        int rung,
        int top,
        List<Step> steps,
        @Nullable Citation citation,
        int tests,
        int compared,
        @Nullable SearchEnd search) {

    public boolean more() {
        return rung < top;
    }

    /** Whether looking for a repair once more makes sense: the last time it could not be done to the end. */
    public boolean again() {
        return !more() && (search == SearchEnd.OUT_OF_TIME || search == SearchEnd.NOT_BEGUN);
    }

    /**
     * @param text    sentences with {@link Span} marks
     * @param failing shown below the text, or null
     * @param line    1-based line that is shown with its {@code code}, 0 for none
     * @param changes shown as a small diff
     */
    public record Step(
            int rung, String text, @Nullable FailingCase failing, int line, String code, List<Change> changes) {}
}
