package org.lyceum.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.lyceum.account.ClosedMeanwhile;
import org.lyceum.content.MarkdownContext;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.learning.CourseLink;
import org.lyceum.learning.CourseText;
import org.lyceum.learning.Lesson.LessonText;
import org.lyceum.learning.internal.Catalogue;
import org.lyceum.learning.internal.CourseStanding;
import org.lyceum.learning.internal.Study;
import org.lyceum.learning.internal.assignment.AssignmentDesk;
import org.lyceum.learning.internal.deadline.CourseTargets;
import org.lyceum.learning.ui.deadline.TargetPanel;
import org.lyceum.ui.Language;

/** What a course brings, and its lessons. */
@Route("courses/:course")
@PermitAll
@ClosedMeanwhile
class CourseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Study study;
    private final Catalogue catalogue;
    private final MarkdownRenderer markdown;
    private final AssignmentDesk desk;
    private final LocalTime time;
    private final CourseTargets targets;
    private String title = "";

    CourseView(Study study, Catalogue catalogue, MarkdownRenderer markdown, AssignmentDesk desk, LocalTime time,
            CourseTargets targets) {
        this.study = study;
        this.catalogue = catalogue;
        this.markdown = markdown;
        this.desk = desk;
        this.time = time;
        this.targets = targets;
        addClassNames("learning-page", "learning-course");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CourseStanding standing = event.getRouteParameters().get("course").flatMap(study::course)
                .orElseThrow(NotFoundException::new);
        removeAll();
        show(standing);
    }

    private void show(CourseStanding standing) {
        CourseText text = standing.course().value().text(Language.of(getLocale()));
        title = text.title();
        H1 heading = new H1(title);
        Paragraph summary = new Paragraph(text.summary());
        summary.addClassName("learning-lead");
        Component welcome = new Prose(markdown.html(text.welcome(),
                MarkdownContext.of(text.language(), standing.course())), text.language());
        in(text.language(), heading, summary);
        if (text.language() != Language.of(getLocale())) {
            add(new Untranslated());
        }
        add(heading, summary, new CourseCard.CourseFacts(standing));
        prerequisites(standing);
        if (standing.enrolled()) {
            add(new CourseProgressBar(standing));
            int left = standing.lessons().stream().filter(part -> part.state() != CourseStanding.State.DONE)
                    .mapToInt(part -> part.lesson().value().minutes()).sum();
            if (left > 0) {
                Paragraph time = new Paragraph(getTranslation("learning.course.left", left));
                time.addClassName("learning-facts");
                add(time);
            }
        }
        standing.next().or(() -> standing.lessons().stream().findFirst().map(CourseStanding.Part::lesson))
                .ifPresent(lesson -> add(new LinkButton("courses/" + lesson.key(), action(standing), true)));
        if (standing.enrolled() && !standing.completed()) {
            add(new TargetPanel(standing.course().key(), targets));
        }
        add(welcome, outcomes(text), lessons(standing));
        more(standing);
        desk.assignment(standing.course().key()).ifPresent(item -> add(new AssignmentCard(item.value(), desk, time)));
    }

    private void more(CourseStanding standing) {
        Div links = new Div();
        links.addClassName("learning-actions");
        if (standing.completed()) {
            links.add(new CourseLink(standing.course().key() + "/completed", getTranslation("learning.end.link")));
        }
        if (!standing.course().value().terms().isEmpty()) {
            links.add(new CourseLink(standing.course().key() + "/glossary", getTranslation("learning.glossary.title")));
        }
        add(links);
    }

    private String action(CourseStanding standing) {
        if (standing.next().isEmpty()) {
            return getTranslation("learning.course.again");
        }
        boolean begun = standing.lessons().stream().anyMatch(part -> part.state() != CourseStanding.State.NEW);
        return begun
                ? getTranslation("learning.course.continue",
                        standing.next().get().value().text(Language.of(getLocale())).title())
                : getTranslation("learning.course.start");
    }

    private void prerequisites(CourseStanding standing) {
        for (String key : standing.course().value().prerequisites()) {
            catalogue.course(key).ifPresent(course -> add(new Paragraph(new CourseLink(key, getTranslation(
                    "learning.course.prerequisites", course.value().text(Language.of(getLocale())).title())))));
        }
    }

    private Section outcomes(CourseText text) {
        UnorderedList list = new UnorderedList();
        text.outcomes().forEach(outcome -> list.add(new ListItem(outcome)));
        in(text.language(), list);
        Section section = new Section(new H2(getTranslation("learning.course.outcomes")), list);
        section.setVisible(!text.outcomes().isEmpty());
        return section;
    }

    private Section lessons(CourseStanding standing) {
        Section section = new Section(new H2(getTranslation("learning.course.contents")));
        if (standing.lessons().isEmpty()) {
            section.add(new Paragraph(getTranslation("learning.course.no-lessons")));
            return section;
        }
        OrderedList list = new OrderedList();
        list.addClassName("learning-lessons");
        standing.lessons().forEach(part -> list.add(lesson(part)));
        section.add(list);
        return section;
    }

    private ListItem lesson(CourseStanding.Part part) {
        LessonText text = part.lesson().value().text(Language.of(getLocale()));
        Anchor link = new CourseLink(part.lesson().key(), text.title());
        Paragraph summary = new Paragraph(text.summary());
        in(text.language(), link, summary);
        String state = part.state().name().toLowerCase(Locale.ROOT);
        Span facts = new Span(getTranslation("learning.state." + state) + " · "
                + getTranslation("learning.minutes", part.lesson().value().minutes()));
        facts.addClassNames("learning-facts", "learning-state-" + state);
        return new ListItem(link, summary, facts);
    }

    private static void in(Language language, Component... components) {
        for (Component component : components) {
            component.getElement().setAttribute("lang", language.tag());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
