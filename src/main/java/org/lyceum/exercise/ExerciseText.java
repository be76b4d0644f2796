package org.lyceum.exercise;

import java.util.Map;
import org.lyceum.ui.Language;

/**
 * What people read of an exercise in one language.
 *
 * @param language of the text; English where the asked one is missing
 * @param markdown the task
 * @param messages extra words for failing tests, by the {@code messageKey} of the test
 */
public record ExerciseText(
        Language language, String title, String summary, String markdown, Map<String, String> messages) {}
