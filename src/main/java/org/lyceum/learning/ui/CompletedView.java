package org.lyceum.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.lyceum.account.ClosedMeanwhile;
import org.lyceum.learning.CourseLink;
import org.lyceum.learning.CourseText;
import org.lyceum.learning.internal.CourseStanding;
import org.lyceum.learning.internal.Study;
import org.lyceum.learning.internal.assignment.AssignmentDesk;
import org.lyceum.ui.Language;

/** The end of a course: what was done, what can be done now, and what comes next. Before that, what is still open. */
@Route("courses/:course/completed")
@PermitAll
@ClosedMeanwhile
class CompletedView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Study study;
    private final AssignmentDesk desk;
    private final LocalTime time;
    private String title = "";

    CompletedView(Study study, AssignmentDesk desk, LocalTime time) {
        this.study = study;
        this.desk = desk;
        this.time = time;
        addClassNames("learning-page", "learning-completed");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CourseStanding standing = event.getRouteParameters().get("course").flatMap(study::course)
                .orElseThrow(NotFoundException::new);
        CourseText text = standing.course().value().text(Language.of(getLocale()));
        title = getTranslation(standing.completed() ? "learning.end.title" : "learning.end.not-yet", text.title());
        removeAll();
        add(new CourseLink(standing.course().key(), text.title()), new H1(title), new CourseProgressBar(standing));
        if (standing.completed()) {
            Paragraph lead = new Paragraph(getTranslation("learning.end.text", standing.done()));
            lead.addClassName("learning-lead");
            add(lead, outcomes(text));
        } else {
            add(open(standing));
        }
        desk.assignment(standing.course().key()).ifPresent(item -> add(new AssignmentCard(item.value(), desk, time)));
        if (standing.completed()) {
            next(standing);
        }
    }

    private Section outcomes(CourseText text) {
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("lang", text.language().tag());
        list.addClassName("learning-ticks");
        text.outcomes().forEach(outcome -> list.add(new ListItem(outcome)));
        Section section = new Section(new H2(getTranslation("learning.end.outcomes")), list);
        section.setVisible(!text.outcomes().isEmpty());
        return section;
    }

    private Section open(CourseStanding standing) {
        UnorderedList list = new UnorderedList();
        standing.lessons().stream().filter(part -> part.state() != CourseStanding.State.DONE)
                .forEach(part -> list.add(new ListItem(new CourseLink(part.lesson().key(),
                        part.lesson().value().text(Language.of(getLocale())).title()))));
        return new Section(new H2(getTranslation("learning.end.open")), list);
    }

    /** Courses that build on this one first, then the others that are not done. */
    private void next(CourseStanding standing) {
        String key = standing.course().key();
        List<CourseStanding> others = study.courses().stream()
                .filter(other -> !other.course().key().equals(key) && !other.completed())
                .sorted(Comparator.comparing(other -> !other.course().value().prerequisites().contains(key)))
                .limit(3)
                .toList();
        Section section = new Section(new H2(getTranslation("learning.end.next")));
        if (others.isEmpty()) {
            section.add(new Paragraph(getTranslation("learning.end.all-done")),
                    new LinkButton("notebook", getTranslation("learning.notebook.title"), false));
        } else {
            Div cards = new Div();
            cards.addClassName("learning-cards");
            others.forEach(other -> cards.add(new CourseCard(other, 3)));
            section.add(cards);
        }
        add(section);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
