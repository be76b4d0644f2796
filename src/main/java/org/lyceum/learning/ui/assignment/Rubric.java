package org.lyceum.learning.ui.assignment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lyceum.learning.Assignment;
import org.lyceum.learning.Assignment.CriterionText;
import org.lyceum.learning.internal.assignment.Levels;
import org.lyceum.ui.Language;

/** The criteria of an assignment, one level to choose of each. */
class Rubric extends Div {

    private final Map<String, RadioButtonGroup<Integer>> groups = new LinkedHashMap<>();

    /** @param changed after each choice of the person */
    Rubric(Assignment assignment, Language language, Levels chosen, Runnable changed) {
        addClassName("learning-rubric");
        Assignment.AssignmentText text = assignment.text(language);
        for (Assignment.Criterion criterion : assignment.criteria()) {
            CriterionText words = text.criteria().get(criterion.id());
            RadioButtonGroup<Integer> group = new RadioButtonGroup<>(words.name());
            group.setItems(criterion.points());
            group.setItemLabelGenerator(points -> getTranslation("learning.assignment.level", points,
                    words.levels().get(criterion.points().indexOf(points))));
            group.addThemeName("vertical");
            group.getElement().setAttribute("lang", text.language().tag());
            Integer points = chosen.points().get(criterion.id());
            if (points != null && criterion.points().contains(points)) {
                group.setValue(points);
            }
            group.addValueChangeListener(event -> {
                group.setInvalid(false);
                if (event.isFromClient()) {
                    changed.run();
                }
            });
            groups.put(criterion.id(), group);
            add(group);
        }
    }

    Levels levels() {
        Map<String, Integer> points = new LinkedHashMap<>();
        groups.forEach((id, group) -> group.getOptionalValue().ifPresent(value -> points.put(id, value)));
        return new Levels(points);
    }

    /** Marks what is not chosen yet and goes to the first of it. */
    void demandAll(String message) {
        boolean first = true;
        for (RadioButtonGroup<Integer> group : groups.values()) {
            if (group.getOptionalValue().isEmpty()) {
                group.setErrorMessage(message);
                group.setInvalid(true);
                if (first) {
                    group.getElement().callJsFunction("focus");
                    first = false;
                }
            }
        }
    }

    /** What was chosen, in words. */
    static Div told(Assignment assignment, Language language, Levels levels) {
        Div told = new Div();
        told.addClassName("learning-rubric-told");
        Assignment.AssignmentText text = assignment.text(language);
        for (Assignment.Criterion criterion : assignment.criteria()) {
            Integer points = levels.points().get(criterion.id());
            int level = criterion.points().indexOf(points);
            if (level >= 0) {
                CriterionText words = text.criteria().get(criterion.id());
                Paragraph line = new Paragraph(words.name() + " — " + told.getTranslation(
                        "learning.assignment.level", criterion.points().get(level), words.levels().get(level)));
                line.getElement().setAttribute("lang", text.language().tag());
                told.add(line);
            }
        }
        return told;
    }
}
