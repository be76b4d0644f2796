package org.lyceum.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lyceum.account.ClosedMeanwhile;
import org.lyceum.learning.internal.CourseStanding;
import org.lyceum.learning.internal.Study;

/** All courses. */
@Route("courses")
@Menu(title = "learning.menu.courses", order = 10, icon = "vaadin:book")
@PermitAll
@ClosedMeanwhile
class CatalogueView extends Div implements HasDynamicTitle {

    CatalogueView(Study study) {
        addClassName("learning-page");
        add(new H1(getTranslation("learning.courses.title")));
        List<CourseStanding> courses = study.courses();
        if (courses.isEmpty()) {
            Section empty = new Section(new H2(getTranslation("learning.courses.empty-title")),
                    new Paragraph(getTranslation("learning.courses.empty-text")));
            empty.addClassName("learning-card");
            add(empty);
            return;
        }
        Paragraph lead = new Paragraph(getTranslation("learning.courses.lead"));
        lead.addClassName("learning-lead");
        Div cards = new Div();
        cards.addClassName("learning-cards");
        courses.forEach(course -> cards.add(new CourseCard(course, 2)));
        add(lead, cards);
        if (PathMap.tells(courses)) {
            add(new PathMap(courses));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.courses.title");
    }
}
