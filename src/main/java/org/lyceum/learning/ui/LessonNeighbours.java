package org.lyceum.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import org.lyceum.content.ContentItem;
import org.lyceum.learning.Lesson;
import org.lyceum.ui.Language;

/** The lesson before and the one after; after the last one the end of the course. */
class LessonNeighbours extends Nav {

    LessonNeighbours(Lesson lesson, List<ContentItem<Lesson>> lessons) {
        addClassName("learning-neighbours");
        getElement().setAttribute("aria-label", getTranslation("learning.lesson.around"));
        int at = lessons.stream().map(ContentItem::key).toList().indexOf(lesson.key());
        if (at > 0) {
            add(link(lessons.get(at - 1), "learning.lesson.previous", false));
        }
        if (at >= 0 && at < lessons.size() - 1) {
            add(link(lessons.get(at + 1), "learning.lesson.next", true));
        } else {
            add(new LinkButton("courses/" + lesson.courseKey() + "/completed", getTranslation("learning.lesson.finish"), true));
        }
    }

    private Anchor link(ContentItem<Lesson> lesson, String key, boolean primary) {
        String title = lesson.value().text(Language.of(getLocale())).title();
        return new LinkButton("courses/" + lesson.key(), getTranslation(key, title), primary);
    }
}
