package org.lyceum.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.lyceum.account.ClosedMeanwhile;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Person;
import org.lyceum.content.ContentItem;
import org.lyceum.content.MarkdownBlock;
import org.lyceum.content.MarkdownContext;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.learning.CourseLink;
import org.lyceum.learning.Lesson;
import org.lyceum.learning.LessonBlock;
import org.lyceum.learning.internal.Catalogue;
import org.lyceum.learning.internal.GlossaryMarks;
import org.lyceum.learning.internal.LessonStanding;
import org.lyceum.learning.internal.Study;
import org.lyceum.learning.internal.feedback.Feedback;
import org.lyceum.learning.internal.notes.Notebook;
import org.lyceum.learning.ui.feedback.LessonRating;
import org.lyceum.learning.ui.notes.LessonMargin;
import org.lyceum.ui.Language;
import org.springframework.beans.factory.ObjectProvider;

/** A lesson: the text with its checks and exercises, its contents beside it, the lessons around it below. */
@Route("courses/:course/:lesson")
@PermitAll
@ClosedMeanwhile
class LessonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Study study;
    private final Catalogue catalogue;
    private final CurrentPerson currentPerson;
    private final MarkdownRenderer markdown;
    private final ObjectProvider<LessonBlock> blocks;
    private final Notebook notebook;
    private final Feedback feedback;
    private String title = "";

    LessonView(Study study, Catalogue catalogue, CurrentPerson currentPerson, MarkdownRenderer markdown,
            ObjectProvider<LessonBlock> blocks, Notebook notebook, Feedback feedback) {
        this.study = study;
        this.catalogue = catalogue;
        this.currentPerson = currentPerson;
        this.markdown = markdown;
        this.blocks = blocks;
        this.notebook = notebook;
        this.feedback = feedback;
        addClassName("learning-lesson");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        String key = parameters.get("course").orElse("") + "/" + parameters.get("lesson").orElse("");
        ContentItem<Lesson> lesson = catalogue.lesson(key).orElseThrow(NotFoundException::new);
        study.open(key);
        removeAll();
        show(lesson);
    }

    private void show(ContentItem<Lesson> item) {
        Lesson lesson = item.value();
        Lesson.LessonText text = lesson.text(Language.of(getLocale()));
        title = text.title();
        LessonStanding standing = study.standing(lesson);
        LessonStandingBar bar = new LessonStandingBar(standing);
        LessonMargin margin = new LessonMargin(notebook, feedback, item, text, markdown);
        LessonReader reader = new LessonReader(anchor -> {
            study.reach(lesson.key(), anchor);
            bar.show(study.standing(lesson));
        });
        resume(standing, text).ifPresent(reader::add);
        int checks = 0;
        Optional<GlossaryMarks> glossary = catalogue.course(lesson.courseKey()).map(course ->
                new GlossaryMarks(course.value(), text, getTranslation("learning.glossary.title")));
        Person person = currentPerson.require();
        for (MarkdownBlock block : markdown.blocks(text.markdown(), MarkdownContext.of(text.language(), item))) {
            reader.add(switch (block) {
                case MarkdownBlock.Html html -> new Prose(glossary.map(marks -> marks.mark(html.html())).orElse(html.html()),
                        text.language());
                case MarkdownBlock.Check check -> check(item, check, ++checks, text.language(), standing, bar);
                case MarkdownBlock.Embedded embedded -> embedded(lesson, embedded, person);
            });
        }
        reader.add(margin.annotator(), new LessonNeighbours(lesson, catalogue.lessons(lesson.courseKey())),
                new LessonFoot(margin, new LessonRating(feedback, lesson.key(), item.hash(), text.language()), this));
        Div where = new Div(new LessonContents(lesson, text, MarkdownRenderer.outline(text.markdown())), bar);
        where.addClassName("learning-lesson-where");
        Aside side = new Aside(where, margin.panel());
        side.addClassName("learning-lesson-side");
        side.getElement().setAttribute("aria-label", getTranslation("learning.lesson.where"));
        // Beside the text on a wide screen; between title and text on a small one.
        add(header(lesson, text, margin), side, reader);
    }

    /** Where the person stopped, when that is neither the beginning nor a lesson that is done. */
    private Optional<Component> resume(LessonStanding standing, Lesson.LessonText text) {
        return MarkdownRenderer.outline(text.markdown()).headings().stream()
                .filter(heading -> heading.level() == 2)
                .skip(1)
                .filter(heading -> !standing.completed() && heading.anchor().equals(standing.section()))
                .findFirst()
                .map(heading -> new ResumeOffer(heading.anchor(), heading.title()));
    }

    private Component header(Lesson lesson, Lesson.LessonText text, LessonMargin margin) {
        H1 heading = new H1(text.title());
        heading.getElement().setAttribute("lang", text.language().tag());
        Paragraph summary = new Paragraph(text.summary());
        summary.addClassName("learning-lead");
        summary.getElement().setAttribute("lang", text.language().tag());
        Div header = new Div();
        header.addClassName("learning-lesson-header");
        catalogue.course(lesson.courseKey()).ifPresent(course -> header.add(
                new CourseLink(course.key(), course.value().text(Language.of(getLocale())).title())));
        header.add(heading, summary, facts(lesson, margin));
        if (text.language() != Language.of(getLocale())) {
            header.add(new Untranslated());
        }
        return header;
    }

    private Component facts(Lesson lesson, LessonMargin margin) {
        Div facts = new Div(new Span(getTranslation("learning.minutes", lesson.minutes())), margin.bookmark());
        facts.addClassName("learning-lesson-facts");
        return facts;
    }

    private Component check(ContentItem<Lesson> item, MarkdownBlock.Check check, int number, Language language,
            LessonStanding standing, LessonStandingBar bar) {
        boolean many = item.value().keys().getOrDefault(check.id(), java.util.Set.of()).size() > 1;
        return new CheckPanel(check, number, many, standing.solved().contains(check.id()), language, chosen -> {
            var judgement = study.answer(item.hash(), check.id(), chosen, language);
            bar.show(study.standing(item.value()));
            return judgement;
        });
    }

    private Component embedded(Lesson lesson, MarkdownBlock.Embedded block, Person person) {
        return blocks.stream()
                .filter(candidate -> candidate.name().equals(block.name()))
                .findFirst()
                .map(candidate -> candidate.render(lesson.key(), block.id(), person))
                .orElseGet(() -> new Paragraph(getTranslation("learning.lesson.block-missing")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
