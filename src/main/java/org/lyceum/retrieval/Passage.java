package org.lyceum.retrieval;

import java.util.List;
import org.lyceum.ui.Language;

/**
 * A section of a lesson in one language, the unit that is found and cited.
 *
 * @param key       {@code course/lesson#anchor}, equal in every language
 * @param questions question lines written for this section, indexed beside its text
 */
public record Passage(
        String key, Language language, String lessonTitle, String heading, String text, List<String> questions) {}
