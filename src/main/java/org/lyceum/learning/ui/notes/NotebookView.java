package org.lyceum.learning.ui.notes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lyceum.account.ClosedMeanwhile;
import org.lyceum.content.ContentItem;
import org.lyceum.content.MarkdownContext;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.learning.CourseLink;
import org.lyceum.learning.Lesson;
import org.lyceum.learning.internal.Catalogue;
import org.lyceum.learning.internal.feedback.Feedback;
import org.lyceum.learning.internal.feedback.Report;
import org.lyceum.learning.internal.notes.Annotation;
import org.lyceum.learning.internal.notes.Notebook;
import org.lyceum.learning.ui.LinkButton;
import org.lyceum.learning.ui.LocalTime;
import org.lyceum.learning.ui.Prose;
import org.lyceum.ui.EmptyState;
import org.lyceum.ui.Illustration;
import org.lyceum.ui.Language;
import org.lyceum.ui.PageHeader;
import org.lyceum.ui.StatusBadge;

/** Everything a person wrote into margins: bookmarks, notes by lesson, and what became of reported mistakes. */
@Route("notebook")
@Menu(title = "learning.notebook.title", order = 30, icon = "vaadin:notebook")
@PermitAll
@ClosedMeanwhile
class NotebookView extends Div implements HasDynamicTitle {

    private final Catalogue catalogue;
    private final MarkdownRenderer markdown;
    private final LocalTime time;

    NotebookView(Notebook notebook, Feedback feedback, Catalogue catalogue, MarkdownRenderer markdown, LocalTime time) {
        this.catalogue = catalogue;
        this.markdown = markdown;
        this.time = time;
        addClassNames("learning-page", "learning-notebook");
        add(new PageHeader(getPageTitle(), getTranslation("learning.notebook.summary")));
        List<Notebook.Bookmark> bookmarks = notebook.bookmarks();
        Map<String, List<Annotation>> notes = notebook.all().stream()
                .collect(Collectors.groupingBy(Annotation::lesson, LinkedHashMap::new, Collectors.toList()));
        List<Report> reports = feedback.reports();
        if (bookmarks.isEmpty() && notes.isEmpty() && reports.isEmpty()) {
            add(new EmptyState(Illustration.NOTEBOOK, getTranslation("learning.notebook.empty-title"),
                    getTranslation("learning.notebook.empty-text"))
                    .withAction(new LinkButton("courses", getTranslation("learning.home.empty-action"), true)));
            return;
        }
        if (!bookmarks.isEmpty()) {
            UnorderedList list = new UnorderedList();
            bookmarks.forEach(mark -> list.add(new ListItem(link(mark.lesson(), mark.section()))));
            add(new Section(new H2(getTranslation("learning.notebook.bookmarks")), list));
        }
        if (!notes.isEmpty()) {
            Section section = new Section(new H2(getTranslation("learning.notes.title")));
            notes.forEach((lesson, list) -> {
                section.add(new H3(link(lesson, "")));
                list.forEach(note -> section.add(note(note)));
            });
            add(section);
        }
        if (!reports.isEmpty()) {
            Section section = new Section(new H2(getTranslation("learning.notebook.reports")));
            reports.forEach(report -> section.add(report(report)));
            add(section);
        }
    }

    private Component note(Annotation note) {
        Div card = new Div();
        card.addClassNames("learning-note", "learning-note-" + note.colour().name().toLowerCase(java.util.Locale.ROOT));
        Paragraph place = new Paragraph(link(note.lesson(), note.section()));
        place.addClassName("learning-facts");
        card.add(place);
        if (!note.quote().exact().isEmpty()) {
            Paragraph quote = new Paragraph(note.quote().exact().strip());
            quote.addClassName("learning-note-place");
            quote.getElement().setAttribute("lang", note.language());
            card.add(quote);
        }
        if (!note.body().isBlank()) {
            Language language = Language.of(getLocale());
            card.add(new Prose(markdown.html(note.body(), new MarkdownContext(language,
                    "content/" + note.hash() + "/", "courses/" + note.lesson())), language));
        }
        return card;
    }

    private Component report(Report report) {
        boolean answered = report.state() == Report.State.ANSWERED;
        Div card = new Div(new Paragraph(link(report.lesson(), report.section())), new Paragraph(report.body()),
                new StatusBadge(getTranslation(answered ? "learning.report.answered" : "learning.report.open"),
                        answered ? StatusBadge.Tone.SUCCESS : StatusBadge.Tone.NEUTRAL));
        card.addClassName("learning-card");
        report.answeredAt().ifPresent(at -> {
            Paragraph answer = new Paragraph(report.answer());
            answer.addClassName("learning-remark");
            Paragraph when = new Paragraph(getTranslation("learning.report.answer-of", time.date(at)));
            when.addClassName("learning-facts");
            card.add(when, answer);
        });
        return card;
    }

    private Component link(String key, String section) {
        Language language = Language.of(getLocale());
        Lesson.LessonText text = catalogue.lesson(key).map(ContentItem::value).map(lesson -> lesson.text(language))
                .orElse(null);
        if (text == null) {
            return new Span(key); // the lesson is gone, what was written stays
        }
        String heading = MarkdownRenderer.outline(text.markdown()).headings().stream()
                .filter(found -> !section.isEmpty() && found.anchor().equals(section))
                .map(found -> text.title() + " – " + found.title()).findFirst().orElse(text.title());
        CourseLink link = new CourseLink(section.isEmpty() ? key : key + "#" + section, heading);
        link.getElement().setAttribute("lang", text.language().tag());
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.notebook.title");
    }
}
