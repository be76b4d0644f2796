package org.lyceum.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.lyceum.learning.Assignment;
import org.lyceum.learning.CourseLink;
import org.lyceum.learning.internal.assignment.AssignmentDesk;
import org.lyceum.learning.internal.assignment.AssignmentDesk.Handed;
import org.lyceum.ui.Language;
import org.lyceum.ui.StatusBadge;

/** The assignment on the page of its course, and how far the person is with it. */
class AssignmentCard extends Section {

    AssignmentCard(Assignment assignment, AssignmentDesk desk, LocalTime time) {
        Assignment.AssignmentText text = assignment.text(Language.of(getLocale()));
        Anchor link = new CourseLink(assignment.key(), text.title());
        Paragraph summary = new Paragraph(text.summary());
        link.getElement().setAttribute("lang", text.language().tag());
        summary.getElement().setAttribute("lang", text.language().tag());
        Paragraph facts = new Paragraph(String.join(" · ", getTranslation("learning.minutes", assignment.minutes()),
                getTranslation("learning.assignment.bounds", assignment.minWords(), assignment.maxWords())));
        facts.addClassName("learning-facts");
        Article card = new Article(new H3(link), summary, facts, badge(assignment, desk, time));
        card.addClassName("learning-card");
        add(new H2(getTranslation("learning.assignment.title")), card);
    }

    private StatusBadge badge(Assignment assignment, AssignmentDesk desk, LocalTime time) {
        List<Handed> handed = desk.handed(assignment.key());
        if (handed.isEmpty()) {
            boolean begun = !desk.draft(assignment.key()).body().isBlank();
            return new StatusBadge(getTranslation(begun ? "learning.state.started" : "learning.state.new"),
                    StatusBadge.Tone.NEUTRAL);
        }
        Handed last = handed.getLast();
        return last.mark()
                .map(mark -> new StatusBadge(getTranslation("learning.assignment.points", mark.levels().sum(),
                        assignment.mostPoints()), StatusBadge.Tone.SUCCESS))
                .orElseGet(() -> new StatusBadge(getTranslation("learning.assignment.handed-in",
                        time.date(last.work().handedInAt())), StatusBadge.Tone.ACCENT));
    }
}
