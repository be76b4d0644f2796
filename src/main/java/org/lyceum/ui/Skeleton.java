package org.lyceum.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * The shape of a text that is on its way, so that the page does not jump when it comes. Stands still where motion is
 * unwelcome.
 */
public final class Skeleton extends Composite<Div> {

    /**
     * @param lines how many lines the text will have, about
     * @param label what is on its way, for screen readers
     */
    public Skeleton(int lines, String label) {
        if (lines < 1) {
            throw new IllegalArgumentException("lines: " + lines);
        }
        getContent().addClassName("skeleton");
        getContent().getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        for (int line = 0; line < lines; line++) {
            getContent().add(new Span());
        }
    }
}
