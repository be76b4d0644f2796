package org.lyceum.learning.internal;

import java.util.Optional;
import org.lyceum.content.ContentItem;
import org.lyceum.content.MarkdownBlock;
import org.lyceum.content.MarkdownContext;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.learning.Lesson;
import org.lyceum.ui.Language;
import org.springframework.stereotype.Component;

/** The words of the checks of a lesson. */
@Component
public class LessonCheckTexts {

    private final MarkdownRenderer markdown;

    public LessonCheckTexts(MarkdownRenderer markdown) {
        this.markdown = markdown;
    }

    /** In the language asked for, English where that translation is missing; empty when there is no such check. */
    public Optional<MarkdownBlock.Check> find(ContentItem<Lesson> lesson, String id, Language language) {
        if (!lesson.value().keys().containsKey(id)) {
            return Optional.empty();
        }
        Lesson.LessonText text = lesson.value().text(language);
        return markdown.blocks(text.markdown(), MarkdownContext.of(text.language(), lesson)).stream()
                .filter(MarkdownBlock.Check.class::isInstance)
                .map(MarkdownBlock.Check.class::cast)
                .filter(check -> check.id().equals(id))
                .findFirst();
    }
}
