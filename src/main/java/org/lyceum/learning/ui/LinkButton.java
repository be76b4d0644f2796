package org.lyceum.learning.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link that looks like a button: it can be opened in a new tab, and assistive technology calls it a link. */
public class LinkButton extends Anchor {

    public LinkButton(String address, String text, boolean primary) {
        super(address, text);
        addClassName("learning-link-button");
        if (primary) {
            addClassName("learning-primary");
        }
    }
}
