package org.lyceum.learning.ui.assignment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.lyceum.content.MarkdownContext;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.learning.Assignment;
import org.lyceum.learning.internal.assignment.Levels;
import org.lyceum.learning.internal.assignment.Mark;
import org.lyceum.learning.internal.assignment.Marking;
import org.lyceum.learning.internal.assignment.WordCount;
import org.lyceum.learning.internal.transcript.TranscriptDesk;
import org.lyceum.learning.ui.LocalTime;
import org.lyceum.learning.ui.PageLink;
import org.lyceum.learning.ui.Prose;
import org.lyceum.ui.Language;
import org.lyceum.ui.Notice;

/** One work beside its rubric. Points and comment are a person's; the page suggests none. */
@Route("teaching/assignments/:work")
@RolesAllowed({"TEACHER", "REVIEWER", "ADMIN"})
class MarkingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Marking marking;
    private final MarkdownRenderer markdown;
    private final LocalTime time;
    private final TranscriptDesk transcripts;

    MarkingView(Marking marking, MarkdownRenderer markdown, LocalTime time, TranscriptDesk transcripts) {
        this.marking = marking;
        this.markdown = markdown;
        this.time = time;
        this.transcripts = transcripts;
        addClassNames("learning-page", "learning-marking");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Marking.Sheet sheet = event.getRouteParameters().get("work").flatMap(MarkingView::id).flatMap(marking::sheet)
                .orElseThrow(NotFoundException::new);
        removeAll();
        show(sheet);
    }

    private void show(Marking.Sheet sheet) {
        Assignment assignment = sheet.assignment().value();
        Language language = Language.of(getLocale());
        Anchor back = new PageLink("teaching/assignments", getTranslation("learning.marking.back"));
        int words = WordCount.of(sheet.row().work().body(), language.locale());
        Paragraph facts = new Paragraph(String.join(" · ", sheet.row().writer(),
                getTranslation("learning.assignment.version", sheet.row().work().number(),
                        time.format(sheet.row().work().handedInAt())),
                getTranslation("learning.assignment.words", words, assignment.minWords(), assignment.maxWords())));
        facts.addClassName("learning-facts");
        Details task = new Details(getTranslation("learning.marking.task"),
                new Prose(html(sheet, assignment.text(language).markdown()), assignment.text(language).language()));
        Section text = new Section(new H2(getTranslation("learning.marking.text")), prose(sheet, sheet.row().work().body()));
        text.addClassName("learning-card");
        add(back, new H1(assignment.text(language).title()), facts);
        if (transcripts.mayFind(sheet.row().work().person())) {
            add(new PageLink("transcript/" + sheet.row().work().person(), getTranslation("learning.transcript.title")));
        }
        add(task, text);
        sheet.earlier().reversed().forEach(row -> add(new Details(
                getTranslation("learning.assignment.version", row.work().number(), time.format(row.work().handedInAt())),
                prose(sheet, row.work().body()))));
        add(new H2(getTranslation("learning.marking.own")),
                Rubric.told(assignment, language, sheet.row().work().levels()), form(sheet, language));
    }

    private Section form(Marking.Sheet sheet, Language language) {
        Optional<Mark> before = sheet.row().mark();
        Div notice = new Div();
        Rubric rubric = new Rubric(sheet.assignment().value(), language,
                before.map(Mark::levels).orElse(Levels.NONE), notice::removeAll);
        TextArea comment = new TextArea(getTranslation("learning.marking.comment"));
        comment.setValue(before.map(Mark::comment).orElse(""));
        comment.setMaxLength(Marking.MAX_COMMENT);
        comment.setWidthFull();
        Button save = new Button(getTranslation("learning.marking.save"), click -> {
            notice.removeAll();
            if (!rubric.levels().complete(sheet.assignment().value())) {
                rubric.demandAll(getTranslation("learning.assignment.choose-level"));
            } else if (marking.mark(sheet.row().work().id(), rubric.levels(), comment.getValue())) {
                notice.add(Notice.of(Notice.Kind.SUCCESS, getTranslation("learning.marking.saved",
                        rubric.levels().sum(), sheet.assignment().value().mostPoints())));
            } else {
                notice.add(Notice.of(Notice.Kind.ERROR, getTranslation("learning.marking.refused")));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Section(new H2(getTranslation("learning.marking.points")), rubric, comment, notice, save);
    }

    private Prose prose(Marking.Sheet sheet, String body) {
        return new Prose(html(sheet, body), Language.of(getLocale()));
    }

    private String html(Marking.Sheet sheet, String body) {
        return markdown.html(body, MarkdownContext.of(Language.of(getLocale()), sheet.assignment()));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.marking.title");
    }
}
