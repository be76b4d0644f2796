package org.lyceum.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lyceum.account.CurrentPerson;
import org.lyceum.operations.internal.SiteAdministration;
import org.lyceum.settings.SettingsEditor;
import org.lyceum.ui.PageHeader;

/** Everything that an admin sets for the whole site, by group. */
@Route(SettingsView.PATH)
@Menu(title = "operations.settings.title", order = 280, icon = "vaadin:cog-o")
@RolesAllowed("ADMIN")
class SettingsView extends Div implements HasDynamicTitle {

    static final String PATH = "admin/settings";

    private final transient SiteAdministration administration;
    private final transient CurrentPerson current;

    SettingsView(SiteAdministration administration, CurrentPerson current) {
        this.administration = administration;
        this.current = current;
        addClassNames("admin-page", "settings-page");
        Map<String, List<SettingsEditor.Row>> groups = administration.groups();
        add(new PageHeader(getTranslation("operations.settings.title"), getTranslation("operations.settings.summary")),
                contents(groups.keySet()));
        groups.forEach((group, rows) ->
                add(new SettingsSection(group, rows, this::history, administration, more(group))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operations.settings.title");
    }

    private Nav contents(Iterable<String> groups) {
        UnorderedList list = new UnorderedList();
        for (String group : groups) {
            String place = PATH + "#settings-" + group;
            Anchor link = new Anchor(place, getTranslation("settings.group." + group));
            link.getElement().setAttribute("router-ignore", true);
            list.add(new ListItem(link));
        }
        Nav nav = new Nav(list);
        nav.setAriaLabel(getTranslation("operations.settings.contents"));
        nav.addClassName("settings-contents");
        return nav;
    }

    private Component[] more(String group) {
        return switch (group) {
            case "site" -> new Component[] {new LogoSection(administration)};
            case "mail" -> new Component[] {new TestMailBar(administration)};
            default -> new Component[0];
        };
    }

    private String history(SettingsEditor.Row row) {
        if (row.changedAt() == null) {
            return "";
        }
        String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale()).withZone(current.require().zone()).format(row.changedAt());
        UUID actor = row.changedBy();
        String name = actor == null ? null : administration.names(List.of(row)).get(actor);
        return name == null ? getTranslation("operations.settings.changed", time)
                : getTranslation("operations.settings.changed-by", name, time);
    }
}
