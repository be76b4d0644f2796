package org.lyceum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its one h1, a sentence on what it is for, and what can be done here. */
public final class PageHeader extends Composite<Header> {

    private final Div words = new Div();

    /** @param title already in the person's language */
    public PageHeader(String title) {
        words.add(new H1(title));
        words.addClassName("page-header-words");
        getContent().addClassName("page-header");
        getContent().add(words);
    }

    public PageHeader(String title, String summary) {
        this(title);
        Paragraph paragraph = new Paragraph(summary);
        paragraph.addClassName("page-header-summary");
        words.add(paragraph);
    }

    public PageHeader withActions(Component... actions) {
        Div bar = new Div(actions);
        bar.addClassName("page-header-actions");
        getContent().add(bar);
        return this;
    }
}
