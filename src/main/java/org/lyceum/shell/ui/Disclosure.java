package org.lyceum.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;

/**
 * A button that shows and hides a list of links or choices, after the disclosure pattern of the WAI. It opens and
 * closes in the browser alone ({@code shell.ts}).
 */
final class Disclosure extends Composite<Div> {

    private final UnorderedList list = new UnorderedList();

    /**
     * @param id    unique in the page
     * @param label what the button says to screen readers
     * @param face  what the button shows
     */
    Disclosure(String id, String label, Component... face) {
        NativeButton button = new NativeButton();
        button.add(face);
        button.addClassName("disclosure-button");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", label)
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", id);
        list.setId(id);
        list.addClassName("disclosure-list");
        getContent().addClassNames("disclosure", id);
        getContent().add(button, list);
    }

    void addItem(Component item) {
        list.add(new ListItem(item));
    }
}
