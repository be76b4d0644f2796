package org.lyceum.exercise;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lyceum.judge.TestSuite;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Program;
import org.lyceum.ui.Language;

/**
 * An exercise as its files say.
 *
 * @param key         {@code course/lesson/exercise}
 * @param entry       name of the function that the tests call
 * @param limits      of one run over all tests
 * @param hintCeiling highest rung of the hint ladder that is given, 1 to 4
 * @param weight      in the completion of its lesson
 * @param prelude     code that runs before the learner's program, often empty
 * @param starter     what the editor holds at first
 * @param reference   passes every test; shown only to those who passed
 * @param accepted    other programs that pass, by file name; shown only to those who passed
 * @param inputs      source of the generator of further inputs; null when the exercise has none
 */
public record Exercise(
        String key,
        int order,
        String entry,
        List<String> concepts,
        Limits limits,
        int hintCeiling,
        int weight,
        String prelude,
        String starter,
        String reference,
        Map<String, String> accepted,
        @Nullable String inputs,
        TestSuite suite,
        Map<Language, ExerciseText> texts) {

    public Exercise {
        concepts = List.copyOf(concepts);
        accepted = Map.copyOf(accepted);
        texts = Map.copyOf(texts);
    }

    public String lessonKey() {
        return key.substring(0, Math.max(0, key.lastIndexOf('/')));
    }

    /** The text in that language, or the English source where it is missing. */
    public ExerciseText text(Language language) {
        ExerciseText text = texts.getOrDefault(language, texts.get(Language.EN));
        if (text == null) {
            throw new IllegalStateException("No English text: " + key);
        }
        return text;
    }

    /** A learner's source with this exercise's prelude before it. */
    public Program program(String source) {
        return new Program(prelude, source);
    }
}
