package org.lyceum.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.function.Consumer;
import org.lyceum.account.internal.OrganisationAdministration;
import org.lyceum.account.internal.OrganisationTable;
import org.lyceum.account.internal.PersonRow;
import org.lyceum.account.internal.RefusedException;
import org.lyceum.ui.EmptyState;
import org.lyceum.ui.Illustration;
import org.lyceum.ui.PageHeader;

/** Organisations with their groups and members. */
@Route("admin/organisations")
@Menu(title = "account.admin.organisations.title", order = 210, icon = "vaadin:building-o")
@RolesAllowed("ADMIN")
class OrganisationsView extends Div implements HasDynamicTitle {

    private final transient OrganisationAdministration organisations;
    private final Div list = new Div();

    OrganisationsView(OrganisationAdministration organisations) {
        this.organisations = organisations;
        addClassName("admin-page");
        add(new PageHeader(getTranslation("account.admin.organisations.title"),
                        getTranslation("account.admin.organisations.summary")),
                new NameLine("account.admin.organisations.name", "account.admin.organisations.create",
                        name -> act(() -> organisations.create(name))),
                list);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.admin.organisations.title");
    }

    private void refresh() {
        list.removeAll();
        for (OrganisationTable.Unit organisation : organisations.organisations()) {
            list.add(section(organisation));
        }
        if (list.getComponentCount() == 0) {
            list.add(new EmptyState(Illustration.BUILDING, getTranslation("account.admin.organisations.empty"),
                    getTranslation("account.admin.organisations.empty-text")));
        }
    }

    private Section section(OrganisationTable.Unit organisation) {
        Section section = new Section(new H2(organisation.name()), members(organisation.id()),
                adder(organisation.id()));
        section.addClassName("admin-section");
        for (OrganisationTable.Unit group : organisations.groups(organisation.id())) {
            Div box = new Div(new H3(group.name()), members(group.id()), adder(group.id()));
            box.addClassName("admin-group");
            section.add(box);
        }
        section.add(new NameLine("account.admin.organisations.group-name", "account.admin.organisations.create-group",
                name -> act(() -> organisations.createGroup(organisation.id(), name))));
        section.add(new NameLine("account.admin.organisations.new-name", "account.admin.organisations.rename",
                name -> act(() -> organisations.rename(organisation.id(), name))));
        return section;
    }

    private UnorderedList members(UUID unit) {
        UnorderedList members = new UnorderedList();
        members.addClassName("role-list");
        for (PersonRow member : organisations.members(unit)) {
            Button remove = new Button(getTranslation("account.admin.organisations.remove"), event ->
                    act(() -> organisations.removeMember(unit, member.id())));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            remove.setAriaLabel(getTranslation("account.admin.organisations.remove-person", member.displayName()));
            members.add(new ListItem(new Span(member.displayName() + " · " + member.email()), remove));
        }
        if (members.getChildren().findAny().isEmpty()) {
            members.add(new ListItem(getTranslation("account.admin.organisations.nobody")));
        }
        return members;
    }

    private NameLine adder(UUID unit) {
        Consumer<String> add = email -> act(() -> organisations.addMember(unit, email));
        return new NameLine("account.admin.organisations.member", "account.admin.organisations.add", add);
    }

    private void act(Runnable act) {
        try {
            act.run();
            refresh();
        } catch (RefusedException refused) {
            Refusals.show(this, refused);
        }
    }
}
