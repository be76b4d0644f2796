package org.lyceum.learning.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Says that a text is shown in English because there is no translation. */
public class Untranslated extends Paragraph {

    public Untranslated() {
        super();
        setText(getTranslation("learning.lesson.untranslated"));
        addClassName("learning-notice");
        getElement().setAttribute("role", "note");
    }
}
