package org.lyceum.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Person;
import org.lyceum.content.ContentItem;
import org.lyceum.content.MarkdownBlock;
import org.lyceum.content.MarkdownContext;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.learning.Lesson;
import org.lyceum.learning.LessonBlock;
import org.lyceum.learning.internal.Catalogue;
import org.lyceum.learning.internal.LessonStanding;
import org.lyceum.learning.internal.Study;
import org.lyceum.ui.Language;
import org.springframework.beans.factory.ObjectProvider;

/** A lesson: the text with its checks and exercises, its contents beside it, the lessons around it below. */
@Route("courses/:course/:lesson")
@PermitAll
class LessonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Study study;
    private final Catalogue catalogue;
    private final CurrentPerson currentPerson;
    private final MarkdownRenderer markdown;
    private final ObjectProvider<LessonBlock> blocks;
    private String title = "";

    LessonView(Study study, Catalogue catalogue, CurrentPerson currentPerson, MarkdownRenderer markdown,
            ObjectProvider<LessonBlock> blocks) {
        this.study = study;
        this.catalogue = catalogue;
        this.currentPerson = currentPerson;
        this.markdown = markdown;
        this.blocks = blocks;
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
        LessonReader reader = new LessonReader(standing.completed() ? "" : standing.section(), anchor -> {
            study.reach(lesson.key(), anchor);
            bar.show(study.standing(lesson));
        });
        reader.add(header(lesson, text));
        Person person = currentPerson.require();
        for (MarkdownBlock block : markdown.blocks(text.markdown(), MarkdownContext.of(text.language(), item))) {
            reader.add(switch (block) {
                case MarkdownBlock.Html html -> new Prose(html.html(), text.language());
                case MarkdownBlock.Check check -> check(item, check, text.language(), standing, bar);
                case MarkdownBlock.Embedded embedded -> embedded(lesson, embedded, person);
            });
        }
        reader.add(new LessonNeighbours(lesson, catalogue.lessons(lesson.courseKey())));
        Aside side = new Aside(new LessonContents(lesson, text, MarkdownRenderer.outline(text.markdown())), bar);
        side.addClassName("learning-lesson-side");
        side.getElement().setAttribute("aria-label", getTranslation("learning.lesson.where"));
        add(reader, side);
    }

    private Component header(Lesson lesson, Lesson.LessonText text) {
        H1 heading = new H1(text.title());
        heading.getElement().setAttribute("lang", text.language().tag());
        Paragraph summary = new Paragraph(text.summary());
        summary.addClassName("learning-lead");
        summary.getElement().setAttribute("lang", text.language().tag());
        Div header = new Div();
        header.addClassName("learning-lesson-header");
        catalogue.course(lesson.courseKey()).ifPresent(course -> header.add(
                new CourseLink(course.key(), course.value().text(Language.of(getLocale())).title())));
        header.add(heading, summary, new Paragraph(getTranslation("learning.minutes", lesson.minutes())));
        if (text.language() != Language.of(getLocale())) {
            header.add(new Untranslated());
        }
        return header;
    }

    private Component check(ContentItem<Lesson> item, MarkdownBlock.Check check, Language language,
            LessonStanding standing, LessonStandingBar bar) {
        boolean many = item.value().keys().getOrDefault(check.id(), java.util.Set.of()).size() > 1;
        return new CheckPanel(check, many, standing.solved().contains(check.id()), language, chosen -> {
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
