package org.lyceum.learning.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to a page of the portal that is no course. */
public class PageLink extends Anchor {

    /** @param path relative to the application, such as {@code teaching/assignments} */
    public PageLink(String path, String text) {
        super(path, text);
    }
}
