package org.lyceum.learning.ui.assignment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Optional;
import org.lyceum.account.ClosedMeanwhile;
import org.lyceum.content.ContentItem;
import org.lyceum.content.MarkdownContext;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.learning.Assignment;
import org.lyceum.learning.CourseLink;
import org.lyceum.learning.internal.Catalogue;
import org.lyceum.learning.internal.assignment.AssignmentDesk;
import org.lyceum.learning.internal.assignment.Draft;
import org.lyceum.learning.ui.LocalTime;
import org.lyceum.learning.ui.Prose;
import org.lyceum.learning.ui.Untranslated;
import org.lyceum.ui.Language;
import org.lyceum.ui.Notice;

/** The assignment of a course: task, text, own judgement, what was handed in and the points for it. */
@Route("courses/:course/assignment")
@PermitAll
@ClosedMeanwhile
class AssignmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AssignmentDesk desk;
    private final Catalogue catalogue;
    private final MarkdownRenderer markdown;
    private final LocalTime time;
    private final Div notices = new Div();
    private final Div handed = new Div();
    private String title = "";

    AssignmentView(AssignmentDesk desk, Catalogue catalogue, MarkdownRenderer markdown, LocalTime time) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.markdown = markdown;
        this.time = time;
        addClassNames("learning-page", "learning-assignment");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ContentItem<Assignment> item = event.getRouteParameters().get("course").flatMap(desk::assignment)
                .orElseThrow(NotFoundException::new);
        removeAll();
        show(item);
    }

    private void show(ContentItem<Assignment> item) {
        Assignment assignment = item.value();
        Language shown = Language.of(getLocale());
        Assignment.AssignmentText text = assignment.text(shown);
        title = text.title();
        catalogue.course(assignment.courseKey()).ifPresent(course ->
                add(new CourseLink(course.key(), course.value().text(shown).title())));
        H1 heading = new H1(text.title());
        Paragraph summary = new Paragraph(text.summary());
        summary.addClassName("learning-lead");
        heading.getElement().setAttribute("lang", text.language().tag());
        summary.getElement().setAttribute("lang", text.language().tag());
        Paragraph facts = new Paragraph(String.join(" · ", getTranslation("learning.minutes", assignment.minutes()),
                getTranslation("learning.assignment.bounds", assignment.minWords(), assignment.maxWords())));
        facts.addClassName("learning-facts");
        add(heading, summary, facts);
        if (text.language() != shown) {
            add(new Untranslated());
        }
        add(new Prose(html(item, text.markdown()), text.language()), handed, writing(item, text.language()));
        showHanded(item, text.language());
    }

    private Section writing(ContentItem<Assignment> item, Language language) {
        Draft draft = desk.draft(item.key());
        DraftSession session = new DraftSession(item, language, draft);
        session.build();
        H2 heading = new H2(getTranslation("learning.assignment.your-text"));
        H2 judge = new H2(getTranslation("learning.assignment.self-title"));
        Button handIn = new Button(getTranslation("learning.assignment.hand-in"), click -> session.handIn());
        handIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Section section = new Section(heading, session.editor, judge,
                new Paragraph(getTranslation("learning.assignment.self-text")), session.rubric, notices, handIn);
        section.addClassName("learning-writing");
        return section;
    }

    private void showHanded(ContentItem<Assignment> item, Language language) {
        handed.removeAll();
        handed.add(new HandedWorks(item.value(), language, desk.handed(item.key()), time::format,
                body -> html(item, body)));
    }

    private String html(ContentItem<Assignment> item, String body) {
        return markdown.html(body, MarkdownContext.of(Language.of(getLocale()), item));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** One draft on one page: what it was when it was read, and what became of it. */
    private final class DraftSession {

        private final ContentItem<Assignment> item;
        private final Language language;
        private final DraftEditor editor;
        private final Rubric rubric;
        private int version;

        DraftSession(ContentItem<Assignment> item, Language language, Draft draft) {
            this.item = item;
            this.language = language;
            this.version = draft.version();
            this.editor = new DraftEditor(item.value(), Language.of(getLocale()), draft.body(),
                    body -> html(item, body), body -> save());
            this.rubric = new Rubric(item.value(), language, draft.levels(), this::save);
        }

        void build() {
            editor.say(version == 0 ? "" : getTranslation("learning.assignment.kept"));
        }

        private void save() {
            if (editor.text().length() > AssignmentDesk.MAX_LENGTH) {
                warn(getTranslation("learning.assignment.too-big", editor.text().length(), AssignmentDesk.MAX_LENGTH));
                return;
            }
            Optional<Integer> saved = desk.save(item.key(), version, editor.text(), rubric.levels());
            if (saved.isEmpty()) {
                otherTab();
                return;
            }
            version = saved.get();
            notices.removeAll();
            editor.say(getTranslation("learning.assignment.saved", time.now()));
        }

        /** Both texts are kept until the person has chosen. */
        private void otherTab() {
            Draft other = desk.draft(item.key());
            editor.say(getTranslation("learning.assignment.unsaved"));
            Button mine = new Button(getTranslation("learning.assignment.keep-mine"), click -> {
                version = desk.draft(item.key()).version();
                save();
            });
            Button theirs = new Button(getTranslation("learning.assignment.take-other"), click -> {
                version = other.version();
                editor.replaceText(other.body());
                notices.removeAll();
            });
            Div actions = new Div(mine, theirs);
            actions.addClassName("learning-actions");
            notices.removeAll();
            notices.add(Notice.of(Notice.Kind.WARNING,
                    new Paragraph(getTranslation("learning.assignment.conflict")), actions));
        }

        void handIn() {
            AssignmentDesk.Result result = desk.handIn(item.hash(), Language.of(getLocale()), editor.text(),
                    rubric.levels());
            if (result == AssignmentDesk.Result.DONE) {
                save();
                showHanded(item, language);
                notices.removeAll();
                notices.add(Notice.of(Notice.Kind.SUCCESS, getTranslation("learning.assignment.done")));
                return;
            }
            warn(getTranslation("learning.assignment." + result.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    item.value().minWords(), item.value().maxWords()));
            if (result == AssignmentDesk.Result.NOT_ASSESSED) {
                rubric.demandAll(getTranslation("learning.assignment.choose-level"));
            } else if (result != AssignmentDesk.Result.UNCHANGED) {
                editor.focusText();
            }
        }

        private void warn(String message) {
            notices.removeAll();
            notices.add(Notice.of(Notice.Kind.ERROR, message));
        }
    }
}
