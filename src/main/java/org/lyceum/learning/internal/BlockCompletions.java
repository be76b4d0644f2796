package org.lyceum.learning.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lyceum.account.Person;
import org.lyceum.content.MarkdownOutline;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.learning.Lesson;
import org.lyceum.learning.LessonBlock;
import org.lyceum.ui.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the modules that have blocks in a lesson which of them a person completed. */
@Component
class BlockCompletions {

    /** Lazily: those modules need this one to say that something was completed. */
    private final ObjectProvider<LessonBlock> blocks;

    BlockCompletions(ObjectProvider<LessonBlock> blocks) {
        this.blocks = blocks;
    }

    List<MarkdownOutline.EmbeddedFence> of(Lesson lesson) {
        return MarkdownRenderer.outline(lesson.text(Language.EN).markdown()).embedded();
    }

    Set<String> completed(Lesson lesson, Person person) {
        Set<String> completed = new HashSet<>();
        List<MarkdownOutline.EmbeddedFence> fences = of(lesson);
        blocks.stream()
                .filter(block -> fences.stream().anyMatch(fence -> fence.name().equals(block.name())))
                .forEach(block -> completed.addAll(block.completed(lesson.key(), person)));
        completed.retainAll(fences.stream().map(MarkdownOutline.EmbeddedFence::id).toList());
        return completed;
    }
}
