package org.lyceum.learning;

import java.util.List;
import org.lyceum.ui.Language;

/**
 * A course in one language.
 *
 * @param language which it is, for the {@code lang} attribute
 * @param welcome  Markdown
 */
public record CourseText(
        Language language, String title, String summary, List<String> outcomes, String welcome) {}
