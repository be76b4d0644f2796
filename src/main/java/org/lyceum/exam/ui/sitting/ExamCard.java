package org.lyceum.exam.ui.sitting;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;
import org.lyceum.exam.internal.form.ExamPaper;
import org.lyceum.exam.internal.sitting.ExamDesk;
import org.lyceum.exam.internal.sitting.Sitting;
import org.lyceum.exam.internal.sitting.SittingRefused;
import org.lyceum.learning.CourseLink;
import org.lyceum.ui.Language;
import org.lyceum.ui.Notice;

/** One exam: what it is, whether it can be begun, and how it went before. */
final class ExamCard extends Article {

    private final transient ExamDesk desk;
    private final ZoneId zone;
    private final Div result = new Div();

    ExamCard(ExamDesk.Offer offer, ExamDesk desk, ZoneId zone) {
        this.desk = desk;
        this.zone = zone;
        addClassName("exam-card");
        ExamPaper paper = offer.paper();
        ExamPaper.Words words = paper.words(Language.of(getLocale()));
        add(new H2(words.title()), new Paragraph(words.summary()), note(getTranslation("exam.list.facts",
                paper.items(), paper.minutes(), paper.cutScore())));
        if (paper.attempts() != null) {
            add(note(getTranslation("exam.list.attempts", paper.attempts(), paper.coolDown().toHours())));
        }
        if (paper.practice()) {
            add(note(getTranslation("exam.list.practice")));
        }
        offer.open().ifPresentOrElse(
                open -> add(button("exam.list.continue", () -> go(open))),
                () -> begin(offer));
        add(result);
        if (!offer.mine().isEmpty()) {
            add(attempts(offer));
        }
    }

    private void begin(ExamDesk.Offer offer) {
        SittingRefused refused = offer.refused();
        if (refused == null) {
            add(button("exam.list.begin", () -> {
                try {
                    go(desk.prepare(offer.paper().key()));
                } catch (SittingRefused late) {
                    say(late);
                }
            }));
            return;
        }
        say(refused);
        offer.missing().forEach(course -> add(new Paragraph(new CourseLink(course, getTranslation("exam.list.to-course")))));
    }

    private void say(SittingRefused refused) {
        Instant again = refused.again();
        result.removeAll();
        result.add(Notice.of(Notice.Kind.INFO, getTranslation(refused.reason().key())
                + (again == null ? "" : " " + getTranslation("exam.list.again", time(again)))));
    }

    private UnorderedList attempts(ExamDesk.Offer offer) {
        UnorderedList list = new UnorderedList();
        list.addClassName("exam-attempts");
        offer.mine().stream().filter(sitting -> sitting.startedAt() != null).forEach(sitting -> {
            String place = ExamResultView.PATH + sitting.id();
            Anchor link = new Anchor(place, getTranslation("exam.list.attempt", sitting.attempt()));
            list.add(new ListItem(link, new Span(time(sitting.startedAt())), new Span(standing(sitting))));
        });
        list.setVisible(list.getComponentCount() > 0);
        return list;
    }

    private String standing(Sitting sitting) {
        if (sitting.isOpen()) {
            return getTranslation("exam.list.running");
        }
        if (sitting.passed() == null) {
            return getTranslation("exam.list.marking");
        }
        return getTranslation(sitting.passed() ? "exam.list.passed" : "exam.list.failed", sitting.score());
    }

    private String time(@Nullable Instant instant) {
        return instant == null ? "" : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale()).withZone(zone).format(instant);
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** A page of its own, outside of this one: it has to outlive the session. */
    private static void go(Sitting sitting) {
        UI.getCurrentOrThrow().getPage().setLocation(sitting.path());
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("exam-note");
        return note;
    }
}
