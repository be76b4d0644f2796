package org.lyceum.learning.ui;

import com.vaadin.flow.component.html.Div;
import org.lyceum.ui.Language;

/** Sanitised HTML in the language it is written in. */
class Prose extends Div {

    Prose(String sanitisedHtml, Language language) {
        addClassName("learning-prose");
        getElement().setAttribute("lang", language.tag());
        getElement().setProperty("innerHTML", sanitisedHtml);
    }
}
