package org.lyceum.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import org.lyceum.content.MarkdownOutline;
import org.lyceum.learning.CourseLink;
import org.lyceum.learning.Lesson;

/** The sections of a lesson as links, beside the text; on a small screen folded under the title ({@link LessonReader}). */
class LessonContents extends Nav {

    LessonContents(Lesson lesson, Lesson.LessonText text, MarkdownOutline outline) {
        addClassName("learning-lesson-contents");
        H2 title = new H2(getTranslation("learning.lesson.contents"));
        getElement().setAttribute("aria-label", title.getText());
        OrderedList list = new OrderedList();
        list.getElement().setAttribute("lang", text.language().tag());
        outline.headings().stream()
                .filter(heading -> heading.level() == 2 && !heading.anchor().isEmpty())
                .forEach(heading -> {
                    Anchor link = new CourseLink(lesson.key() + "#" + heading.anchor(), heading.title());
                    link.getElement().setAttribute("data-anchor", heading.anchor());
                    list.add(new ListItem(link));
                });
        NativeDetails fold = new NativeDetails(title, list);
        fold.setOpen(true);
        add(fold);
    }
}
