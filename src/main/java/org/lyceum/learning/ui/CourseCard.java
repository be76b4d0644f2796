package org.lyceum.learning.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.lyceum.learning.CourseLink;
import org.lyceum.learning.CourseText;
import org.lyceum.learning.internal.CourseStanding;
import org.lyceum.ui.Language;

/** A course in a list. */
class CourseCard extends Article {

    /** @param level of its heading on the page, 2 or 3 */
    CourseCard(CourseStanding standing, int level) {
        addClassName("learning-card");
        CourseText text = standing.course().value().text(Language.of(getLocale()));
        Anchor link = new CourseLink(standing.course().key(), text.title());
        HtmlContainer title = level == 2 ? new H2(link) : new H3(link);
        Paragraph summary = new Paragraph(text.summary());
        title.getElement().setAttribute("lang", text.language().tag());
        summary.getElement().setAttribute("lang", text.language().tag());
        add(title, summary, new CourseFacts(standing));
        if (standing.enrolled()) {
            add(new CourseProgressBar(standing));
        }
    }

    /** Level, lessons and time. */
    static class CourseFacts extends Paragraph {

        CourseFacts(CourseStanding standing) {
            addClassName("learning-facts");
            setText(String.join(" · ",
                    getTranslation("learning.level." + standing.course().value().level().name().toLowerCase(Locale.ROOT)),
                    getTranslation("learning.lessons", standing.lessons().size()),
                    getTranslation("learning.minutes", standing.minutes())));
        }
    }
}
