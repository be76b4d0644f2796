package org.lyceum.shell.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.lyceum.retrieval.SearchHit.Fragment;

/**
 * A search field over every page that also goes to pages and changes settings. Arrows and Enter work in the browser
 * ({@code palette.ts}), after the combobox pattern of the WAI; what stands in the list comes from here.
 */
final class CommandPalette extends Dialog {

    private static final String LIST = "palette-list";

    private final PaletteCommands commands;
    private final TextField words = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("shell.palette.none"));
    private int options;

    CommandPalette(PaletteCommands commands) {
        this.commands = commands;
        String label = getTranslation("shell.palette.label");
        setAriaLabel(label);
        addClassName("palette");
        setWidth("min(38rem, calc(100vw - 2rem))");
        setTop("12vh");
        words.setAriaLabel(label);
        words.setPlaceholder(getTranslation("shell.palette.placeholder"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setMaxLength(200);
        words.setAutofocus(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(120);
        words.addValueChangeListener(change -> fill());
        words.getElement().executeJs("this.inputElement.setAttribute('role', 'combobox');"
                + "this.inputElement.setAttribute('aria-expanded', 'true');"
                + "this.inputElement.setAttribute('aria-autocomplete', 'list');"
                + "this.inputElement.setAttribute('aria-controls', $0)", LIST);
        list.setId(LIST);
        list.addClassName("palette-list");
        list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", label);
        none.addClassName("palette-none");
        none.getElement().setAttribute("role", "status");
        add(new Div(words, list, none));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                removeFromParent();
            }
        });
        fill();
    }

    private void fill() {
        String typed = words.getValue();
        list.removeAll();
        options = 0;
        addGroup("shell.palette.content", commands.content(typed, this::close));
        addGroup("shell.palette.pages", commands.pages(typed, this::close));
        addGroup("shell.palette.settings", commands.settings(typed, this::close));
        list.setVisible(options > 0);
        none.setVisible(options == 0);
    }

    private void addGroup(String title, List<Command> group) {
        if (group.isEmpty()) {
            return;
        }
        ListItem heading = new ListItem(getTranslation(title));
        heading.getElement().setAttribute("role", "presentation");
        list.add(heading);
        group.forEach(command -> list.add(option(command)));
    }

    private ListItem option(Command command) {
        Span title = new Span();
        for (Fragment fragment : command.title()) {
            Element part = new Element(fragment.matched() ? "mark" : "span");
            part.setText(fragment.text());
            title.getElement().appendChild(part);
        }
        ListItem option = new ListItem(title);
        if (!command.context().isEmpty()) {
            Span context = new Span(command.context());
            context.addClassName("palette-context");
            option.add(context);
        }
        option.setId("palette-" + options);
        option.getElement().setAttribute("role", "option").setAttribute("aria-selected", String.valueOf(options == 0));
        option.addClickListener(click -> command.action().run());
        options++;
        return option;
    }
}
