package org.lyceum.learning.ui.assignment;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.lyceum.learning.Assignment;
import org.lyceum.learning.internal.assignment.AssignmentDesk.Handed;
import org.lyceum.learning.internal.assignment.Mark;
import org.lyceum.learning.ui.Prose;
import org.lyceum.ui.Language;
import org.lyceum.ui.StatusBadge;

/** What a person handed in, the newest first, with the points it got. */
class HandedWorks extends Section {

    HandedWorks(Assignment assignment, Language language, List<Handed> handed, Function<Instant, String> time,
            Function<String, String> render) {
        addClassName("learning-handed");
        setVisible(!handed.isEmpty());
        add(new H2(getTranslation("learning.assignment.handed-title")));
        for (Handed one : handed.reversed()) {
            Section section = new Section(new H3(getTranslation("learning.assignment.version", one.work().number(),
                    time.apply(one.work().handedInAt()))));
            section.addClassName("learning-card");
            section.add(one.mark()
                    .map(mark -> new StatusBadge(getTranslation("learning.assignment.points", mark.levels().sum(),
                            assignment.mostPoints()), StatusBadge.Tone.SUCCESS))
                    .orElseGet(() -> new StatusBadge(getTranslation("learning.assignment.waiting"),
                            StatusBadge.Tone.NEUTRAL)));
            one.mark().ifPresent(mark -> result(section, assignment, language, mark));
            Details text = new Details(getTranslation("learning.assignment.show"),
                    new Prose(render.apply(one.work().body()), language));
            section.add(text);
            add(section);
        }
    }

    private void result(Section section, Assignment assignment, Language language, Mark mark) {
        section.add(Rubric.told(assignment, language, mark.levels()));
        if (!mark.comment().isBlank()) {
            Paragraph comment = new Paragraph(mark.comment());
            comment.addClassName("learning-remark");
            section.add(new Paragraph(getTranslation("learning.assignment.comment")), comment);
        }
    }
}
