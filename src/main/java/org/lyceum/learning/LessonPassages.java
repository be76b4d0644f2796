package org.lyceum.learning;

import java.util.ArrayList;
import java.util.List;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentLibrary;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.retrieval.Passage;
import org.lyceum.retrieval.PassageSource;
import org.springframework.stereotype.Component;

/** Every section of every lesson in every language, with the questions it answers. */
@Component
public class LessonPassages implements PassageSource {

    private final ContentLibrary library;

    public LessonPassages(ContentLibrary library) {
        this.library = library;
    }

    @Override
    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (ContentItem<Lesson> lesson : library.all(Lesson.class)) {
            lesson.value().texts().values().forEach(text -> add(lesson.key(), text, passages));
        }
        return passages;
    }

    private static void add(String key, Lesson.LessonText text, List<Passage> passages) {
        for (MarkdownRenderer.Section section : MarkdownRenderer.sections(text.markdown())) {
            passages.add(new Passage(key + "#" + section.anchor(), text.language(), text.title(), section.heading(),
                    section.text(), text.questions().getOrDefault(section.anchor(), List.of())));
        }
    }
}
