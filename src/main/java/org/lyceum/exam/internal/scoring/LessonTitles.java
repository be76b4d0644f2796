package org.lyceum.exam.internal.scoring;

import org.lyceum.content.ContentLibrary;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.learning.Lesson;
import org.lyceum.ui.Language;
import org.springframework.stereotype.Component;

/** Names of places in lessons, as people read them. */
@Component
public class LessonTitles {

    private final ContentLibrary library;

    public LessonTitles(ContentLibrary library) {
        this.library = library;
    }

    /** @param place {@code lesson} or {@code lesson#heading}; given back where it does not exist any more */
    public String title(String course, String place, Language language) {
        String lesson = place.replaceFirst("#.*", "");
        String anchor = place.contains("#") ? place.substring(place.indexOf('#') + 1) : "";
        return library.find(Lesson.class, course + "/" + lesson).map(found -> {
            Lesson.LessonText text = found.value().text(language);
            return MarkdownRenderer.outline(text.markdown()).headings().stream()
                    .filter(heading -> heading.anchor().equals(anchor) && !anchor.isEmpty())
                    .findFirst().map(heading -> text.title() + " · " + heading.title()).orElse(text.title());
        }).orElse(place);
    }
}
