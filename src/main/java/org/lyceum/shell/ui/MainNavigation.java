package org.lyceum.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.lyceum.ui.Messages;

/**
 * The pages that the person may open. What everybody uses stands in the header; teaching and administration each
 * fold into a button. On a phone all of it folds into one.
 */
final class MainNavigation extends Nav {

    static final String ID = "shell-navigation";

    private final Messages messages;

    MainNavigation(Messages messages) {
        this.messages = messages;
        setId(ID);
        addClassName("shell-navigation");
        setAriaLabel(getTranslation("shell.nav"));
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        add(links(between(entries, 0, 100)));
        addGroup("teacher", between(entries, 100, 200));
        addGroup("admin", between(entries, 200, 300));
    }

    private void addGroup(String name, List<MenuEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        String title = getTranslation("shell.nav." + name);
        Disclosure group = new Disclosure("shell-" + name, title, new Span(title), chevron());
        entries.forEach(entry -> group.addItem(link(entry)));
        add(group);
    }

    private UnorderedList links(List<MenuEntry> entries) {
        UnorderedList list = new UnorderedList();
        list.addClassName("shell-links");
        entries.forEach(entry -> list.add(new ListItem(link(entry))));
        return list;
    }

    private Component link(MenuEntry entry) {
        String title = messages.has(entry.title()) ? getTranslation(entry.title()) : entry.title();
        RouterLink link = new RouterLink(title, entry.menuClass());
        boolean home = entry.path().isEmpty() || entry.path().equals("/");
        link.setHighlightCondition(home ? HighlightConditions.sameLocation() : HighlightConditions.locationPrefix());
        link.setHighlightAction((self, highlighted) -> {
            if (highlighted) {
                self.getElement().setAttribute("aria-current", "page");
            } else {
                self.getElement().removeAttribute("aria-current");
            }
        });
        return link;
    }

    private static List<MenuEntry> between(List<MenuEntry> entries, double from, double to) {
        return entries.stream()
                .filter(entry -> entry.menuClass() != null)
                .filter(entry -> {
                    double order = entry.order() == null ? 0 : entry.order();
                    return order >= from && order < to;
                })
                .toList();
    }

    static Icon chevron() {
        Icon icon = VaadinIcon.CHEVRON_DOWN_SMALL.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** The one button of the navigation on a phone. */
    static NativeButton phoneButton(String label) {
        NativeButton button = new NativeButton();
        Icon icon = VaadinIcon.MENU.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        button.add(icon);
        button.addClassName("shell-menu-button");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", label)
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", ID);
        return button;
    }
}
