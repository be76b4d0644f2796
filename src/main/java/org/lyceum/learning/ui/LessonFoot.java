package org.lyceum.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import org.lyceum.learning.ui.notes.LessonMargin;

/** What can be done with a lesson as a whole: print it, report a mistake, rate it. */
class LessonFoot extends Div {

    /** @param page gets the class that prints notes */
    LessonFoot(LessonMargin margin, Component rating, HasStyle page) {
        addClassName("learning-lesson-foot");
        Checkbox notes = new Checkbox(getTranslation("learning.print.notes"));
        notes.addValueChangeListener(event -> page.setClassName("learning-print-notes", event.getValue()));
        Button print = new Button(getTranslation("learning.print.print"),
                click -> getElement().executeJs("setTimeout(() => window.print())"));
        Button report = new Button(getTranslation("learning.report.title"), click -> margin.report("", ""));
        Div tools = new Div(print, notes, report);
        tools.addClassName("learning-lesson-tools");
        add(rating, tools);
    }
}
