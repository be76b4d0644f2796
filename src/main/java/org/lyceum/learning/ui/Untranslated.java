package org.lyceum.learning.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Says that a text is shown in English because there is no translation. */
class Untranslated extends Paragraph {

    Untranslated() {
        super();
        setText(getTranslation("learning.lesson.untranslated"));
        addClassName("learning-notice");
        getElement().setAttribute("role", "note");
    }
}
