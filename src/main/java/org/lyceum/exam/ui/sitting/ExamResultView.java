package org.lyceum.exam.ui.sitting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
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
import java.util.Optional;
import java.util.UUID;
import org.lyceum.exam.internal.form.ExamPaper;
import org.lyceum.exam.internal.scoring.ExamResult;
import org.lyceum.exam.internal.scoring.LessonTitles;
import org.lyceum.exam.internal.scoring.Results;
import org.lyceum.exam.internal.sitting.ExamDesk;
import org.lyceum.exam.internal.sitting.Sitting;
import org.lyceum.exam.internal.sitting.SittingState;
import org.lyceum.learning.CourseLink;
import org.lyceum.ui.Language;
import org.lyceum.ui.Notice;
import org.lyceum.ui.PageHeader;
import org.lyceum.ui.ProgressLine;

/** How one's sitting went, objective by objective, and where to read again. */
@Route(ExamResultView.PATH + ":sitting")
@PermitAll
class ExamResultView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "exams/result/";

    private final transient ExamDesk desk;
    private final transient Results results;
    private final transient LessonTitles lessons;

    ExamResultView(ExamDesk desk, Results results, LessonTitles lessons) {
        this.desk = desk;
        this.results = results;
        this.lessons = lessons;
        addClassName("learning-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters().get("sitting").flatMap(ExamResultView::uuid).orElseThrow(NotFoundException::new);
        show(desk.mine(id).orElseThrow(NotFoundException::new));
    }

    private void show(Sitting sitting) {
        removeAll();
        ExamPaper paper = desk.paper(sitting).orElseThrow(NotFoundException::new);
        ExamPaper.Words words = paper.words(Language.of(getLocale()));
        add(new PageHeader(getTranslation("exam.result.of", words.title()), getTranslation("exam.list.attempt", sitting.attempt())));
        if (sitting.isOpen()) {
            add(Notice.of(Notice.Kind.INFO, getTranslation("exam.list.running")), new Anchor(sitting.path(), getTranslation("exam.list.continue")));
            return;
        }
        if (sitting.state() != SittingState.SCORED) {
            Button again = new Button(getTranslation("exam.result.look"), click -> desk.mine(sitting.id()).ifPresent(this::show));
            add(Notice.of(Notice.Kind.INFO, getTranslation("exam.result.marking")), again);
            return;
        }
        verdict(sitting, paper);
        Section section = new Section(new H2(getTranslation("exam.result.objectives")));
        results.of(sitting.id()).objectives().forEach(objective -> section.add(objective(objective, paper, words)));
        add(section, new Anchor(ExamsView.PATH, getTranslation("exam.result.back")));
    }

    private void verdict(Sitting sitting, ExamPaper paper) {
        Paragraph score = new Paragraph(getTranslation("exam.result.score", sitting.score(), paper.cutScore()));
        score.addClassName("exam-score");
        add(score);
        if (sitting.passed() == null) {
            add(Notice.of(Notice.Kind.INFO, getTranslation("exam.result.waiting", sitting.waiting())));
        } else if (sitting.passed()) {
            add(Notice.of(Notice.Kind.SUCCESS, getTranslation("exam.result.passed")));
        } else {
            add(Notice.of(Notice.Kind.INFO, getTranslation("exam.result.failed")));
        }
    }

    private Div objective(ExamResult.ByObjective result, ExamPaper paper, ExamPaper.Words words) {
        String name = words.objectives().getOrDefault(result.objective(), result.objective());
        Div part = new Div(new H3(name), new ProgressLine(name).show(result.points() / result.items(),
                getTranslation("exam.result.points", result.points(), result.items())));
        part.addClassName("exam-objective");
        if (!result.lessons().isEmpty()) {
            UnorderedList list = new UnorderedList();
            result.lessons().forEach(lesson -> list.add(new ListItem(new CourseLink(paper.course() + "/" + lesson,
                    lessons.title(paper.course(), lesson, Language.of(getLocale()))))));
            part.add(new Paragraph(getTranslation("exam.result.read")), list);
        }
        return part;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exam.result.title");
    }
}
