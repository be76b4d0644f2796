package org.lyceum.learning.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.lyceum.learning.Lesson.LessonText;
import org.lyceum.learning.internal.CourseStanding;
import org.lyceum.ui.Language;

/** The one next step. */
class ContinueCard extends Section {

    ContinueCard(CourseStanding standing) {
        addClassNames("learning-card", "learning-continue");
        Language language = Language.of(getLocale());
        standing.next().ifPresent(lesson -> {
            LessonText text = lesson.value().text(language);
            Paragraph title = new Paragraph(text.title());
            title.addClassName("learning-continue-title");
            title.getElement().setAttribute("lang", text.language().tag());
            Paragraph summary = new Paragraph(text.summary());
            summary.getElement().setAttribute("lang", text.language().tag());
            add(new H2(getTranslation("learning.home.continue")), title, summary,
                    new LinkButton("courses/" + lesson.key(), getTranslation("learning.home.continue-button"), true));
        });
    }
}
