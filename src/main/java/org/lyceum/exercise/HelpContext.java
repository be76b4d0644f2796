package org.lyceum.exercise;

import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Consumer;
import org.lyceum.judge.Verdict;

/** What the help may know of the page that it stands on, and do there. Call it with the UI's lock held. */
public interface HelpContext {

    /** {@code course/lesson/exercise} */
    String exerciseKey();

    /** The program as it stands in the editor now. */
    String program();

    /** The newest verdict on this page, of a run or a submission; empty while there is none. */
    Optional<Judged> latest();

    /** Told of every new verdict, with the UI's lock held. */
    Registration onVerdict(Consumer<Judged> listener);

    /** Puts the cursor into a line of the editor, 1-based. */
    void focusLine(int line);

    /** Marks a line of the editor with a word to it, until the program changes or the next verdict. */
    void markLine(int line, String message);

    /**
     * A verdict and the program that it is about.
     *
     * @param all whether every test was run and not only the visible ones
     */
    record Judged(String program, Verdict verdict, boolean all) {}
}
