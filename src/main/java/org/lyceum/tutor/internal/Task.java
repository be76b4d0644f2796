package org.lyceum.tutor.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lyceum.judge.TestSuite;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Program;

/**
 * What the tutor knows of an exercise.
 *
 * @param key      {@code course/lesson/exercise}
 * @param hash     of the judged part; a correction of the prose starts no ladder anew
 * @param title    in the reader's language
 * @param text     of the task, in the reader's language
 * @param entry    name of the function that is asked for; empty for a script
 * @param concepts ids of the ideas it practises, such as {@code return-value}
 * @param ceiling  highest rung of the ladder, 0 to 4, set by the teacher
 * @param inputs   source of {@code inputs.py}; null when there is none
 */
public record Task(
        String key,
        String hash,
        String title,
        String text,
        String entry,
        List<String> concepts,
        int ceiling,
        TestSuite suite,
        Limits limits,
        String prelude,
        String reference,
        List<String> accepted,
        @Nullable String inputs) {

    /** A learner's source with this task's prelude before it. */
    Program program(String source) {
        return new Program(prelude, source);
    }
}
