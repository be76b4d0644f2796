package org.lyceum.learning.ui;

import com.vaadin.flow.component.html.Div;
import org.lyceum.ui.Language;
import org.lyceum.ui.LessonText;

/** Sanitised HTML in the language it is written in. */
public class Prose extends Div {

    public Prose(String sanitisedHtml, Language language) {
        addClassName("learning-prose");
        add(new LessonText(sanitisedHtml, language));
    }
}
