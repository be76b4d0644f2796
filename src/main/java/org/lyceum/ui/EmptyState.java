package org.lyceum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list has nothing yet, and says what to do first. */
public final class EmptyState extends Composite<Div> {

    public EmptyState(Illustration illustration, String title, String text) {
        getContent().addClassName("empty-state");
        getContent().add(illustration.create(), new H2(title), new Paragraph(text));
    }

    public EmptyState withAction(Component action) {
        getContent().add(action);
        return this;
    }
}
