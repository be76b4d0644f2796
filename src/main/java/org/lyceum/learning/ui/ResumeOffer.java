package org.lyceum.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Offers to go on where the person stopped reading. */
class ResumeOffer extends Div {

    ResumeOffer(String anchor, String title) {
        addClassName("learning-resume");
        Button go = new Button(getTranslation("learning.lesson.resume-go"), click -> {
            getElement().executeJs("""
                    const head = document.getElementById($0);
                    if (head) { head.scrollIntoView(); head.tabIndex = -1; head.focus({ preventScroll: true }); }
                    """, anchor);
            setVisible(false);
        });
        go.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(new Span(getTranslation("learning.lesson.resume", title)), go);
    }
}
