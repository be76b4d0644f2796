package org.lyceum.learning.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.lyceum.content.ContentItem;
import org.lyceum.learning.CourseLink;
import org.lyceum.learning.Lesson;
import org.lyceum.learning.internal.Study;
import org.lyceum.learning.internal.practice.PracticeItem;
import org.lyceum.learning.internal.practice.PracticeList;
import org.lyceum.learning.ui.CheckPanel;
import org.lyceum.ui.Language;
import org.lyceum.ui.Notice;

/** One thing to practise: a check to answer here, or the way to an exercise. */
class PracticeEntry extends Article {

    private final transient PracticeList practice;
    private final PracticeItem item;

    PracticeEntry(PracticeItem item, PracticeList.Words words, PracticeList practice, Study study) {
        this.practice = practice;
        this.item = item;
        addClassNames("learning-card", "learning-practice-entry");
        Lesson.LessonText lesson = item.lesson().value().text(Language.of(getLocale()));
        CourseLink place = new CourseLink(item.lesson().key(), lesson.title());
        place.getElement().setAttribute("lang", lesson.language().tag());
        Component body = words.check().<Component>map(check -> new CheckPanel(check, 1,
                        keys(item).size() > 1, false, words.language(),
                        chosen -> study.answer(item.lesson().hash(), check.id(), chosen, words.language())))
                .orElseGet(() -> exercise(words));
        add(new H3(place), body, actions());
    }

    private static Set<String> keys(PracticeItem item) {
        ContentItem<Lesson> lesson = item.lesson();
        return lesson.value().keys().getOrDefault(item.check(), Set.of());
    }

    private Component exercise(PracticeList.Words words) {
        CourseLink link = new CourseLink(item.key(), words.title());
        link.getElement().setAttribute("lang", words.language().tag());
        return new Paragraph(link);
    }

    private Div actions() {
        Div actions = new Div(
                button("learning.practice.not-now", "learning.practice.paused", () -> practice.notNow(item.key())),
                button("learning.practice.not-again", "learning.practice.set-aside", () -> practice.notAgain(item.key())));
        actions.addClassName("learning-actions");
        return actions;
    }

    private Button button(String text, String result, Runnable act) {
        Button button = new Button(getTranslation(text), click -> {
            act.run();
            removed(getTranslation(result, PracticeList.PAUSE));
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** Leaves a word in its place, with the way back. */
    private void removed(String text) {
        var before = getChildren().toList();
        Notice notice = Notice.of(Notice.Kind.INFO, new Paragraph(text));
        BringBack back = new BringBack(() -> {
            practice.bringBack(item.key());
            removeAll();
            before.forEach(this::add);
        });
        notice.add(back);
        removeAll();
        add(notice);
        back.focus();
    }
}
