package org.lyceum.exercise;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lyceum.judge.Verdict;

/**
 * What the help needs to know of the page that it stands on.
 *
 * @param exerciseKey {@code course/lesson/exercise}
 * @param program     the program as it stands in the editor now
 * @param verdicts    registers a listener for the verdicts that the page shows
 */
public record HelpContext(String exerciseKey, Supplier<String> program, Verdicts verdicts) {

    /** Where the help hears of verdicts. */
    @FunctionalInterface
    public interface Verdicts {

        /**
         * The listener is called within the page's session lock: at once when a verdict of the present program
         * is shown already, and with every later one.
         */
        void listen(Consumer<Verdict> listener);
    }
}
