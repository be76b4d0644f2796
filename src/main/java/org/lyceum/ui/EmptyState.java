package org.lyceum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Stands where a list has nothing yet, and says what to do first. */
public final class EmptyState extends Composite<Div> {

    public EmptyState(VaadinIcon icon, String title, String text) {
        Component image = icon.create();
        image.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("empty-state");
        getContent().add(image, new H2(title), new Paragraph(text));
    }

    public EmptyState withAction(Component action) {
        getContent().add(action);
        return this;
    }
}
