package org.lyceum.exercise.ui;

import com.vaadin.flow.component.html.Article;
import org.lyceum.content.ContentItem;
import org.lyceum.content.MarkdownContext;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.ExerciseText;
import org.lyceum.learning.CourseLink;
import org.lyceum.ui.Language;
import org.lyceum.ui.LessonText;
import org.lyceum.ui.PageHeader;

/** What is to be done, and the way back to the lesson. */
class TaskPane extends Article {

    TaskPane(Workbench workbench, ContentItem<Exercise> item) {
        Exercise exercise = item.value();
        ExerciseText text = exercise.text(Language.of(getLocale()));
        CourseLink back = new CourseLink(exercise.lessonKey(), getTranslation("exercise.action.back"));
        back.addClassName("exercise-back");
        String html = workbench.markdown().html(text.markdown(), MarkdownContext.of(text.language(), item));
        PageHeader header = new PageHeader(text.title(), text.summary());
        header.getElement().setAttribute("lang", text.language().tag());
        add(back, header, new LessonText(html, text.language()));
    }
}
