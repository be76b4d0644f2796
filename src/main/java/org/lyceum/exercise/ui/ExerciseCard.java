package org.lyceum.exercise.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.ExerciseText;
import org.lyceum.exercise.Standing;
import org.lyceum.learning.CourseLink;
import org.lyceum.ui.Language;
import org.lyceum.ui.StatusBadge;

/** Title, summary, state and link of an exercise. */
class ExerciseCard extends Aside {

    ExerciseCard(Exercise exercise, Standing standing) {
        addClassName("exercise-card");
        ExerciseText text = exercise.text(Language.of(getLocale()));
        Span kind = new Span(getTranslation("exercise.card.kind"));
        kind.addClassName("exercise-card-kind");
        CourseLink link = new CourseLink(exercise.key(), text.title());
        link.addClassName("exercise-card-title");
        link.getElement().setAttribute("lang", text.language().tag());
        Paragraph summary = new Paragraph(text.summary());
        summary.getElement().setAttribute("lang", text.language().tag());
        String state = "exercise.standing." + standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
        add(kind, link, summary, new StatusBadge(getTranslation(state),
                standing.passed() ? StatusBadge.Tone.SUCCESS : StatusBadge.Tone.NEUTRAL));
        getElement().setAttribute("aria-label", text.title());
    }
}
