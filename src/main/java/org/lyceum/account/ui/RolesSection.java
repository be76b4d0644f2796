package org.lyceum.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.account.internal.OrganisationAdministration;
import org.lyceum.account.internal.OrganisationTable;
import org.lyceum.account.internal.PersonAdministration;
import org.lyceum.account.internal.RefusedException;
import org.lyceum.account.internal.RoleGrant;

/** The roles of a person: a list with a button to revoke each, and a line to grant one. */
class RolesSection extends Section {

    /** Somewhere that a role can hold, with the name that people know it by. */
    private record Place(Scope scope, String name) {}

    private final transient PersonId person;
    private final transient PersonAdministration administration;
    private final transient OrganisationAdministration organisations;
    private final transient Runnable changed;

    RolesSection(PersonId person, PersonAdministration administration, OrganisationAdministration organisations,
            Runnable changed) {
        this.person = person;
        this.administration = administration;
        this.organisations = organisations;
        this.changed = changed;
        addClassName("admin-section");
        add(new H2(getTranslation("account.admin.roles")), new Paragraph(getTranslation("account.admin.roles-text")),
                list(), form());
    }

    private UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("role-list");
        for (RoleGrant grant : administration.grants(person)) {
            String what = getTranslation("account.admin.role-in",
                    getTranslation(Words.of(grant.role())), name(grant.scope()));
            Button revoke = new Button(getTranslation("account.admin.revoke"), event ->
                    act(() -> administration.revoke(person, grant)));
            revoke.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            revoke.setAriaLabel(getTranslation("account.admin.revoke-role", what));
            list.add(new ListItem(new Span(what), revoke));
        }
        if (list.getChildren().findAny().isEmpty()) {
            list.add(new ListItem(getTranslation("account.admin.learner-only")));
        }
        return list;
    }

    private Div form() {
        Select<Role> role = new Select<>();
        role.setLabel(getTranslation("account.admin.role"));
        role.setItems(Role.TEACHER, Role.REVIEWER, Role.ADMIN);
        role.setItemLabelGenerator(item -> getTranslation(Words.of(item)));
        role.setValue(Role.TEACHER);
        ComboBox<Place> place = new ComboBox<>(getTranslation("account.admin.place"));
        place.setItems(places());
        place.setItemLabelGenerator(Place::name);
        place.setValue(new Place(Scope.SITE, name(Scope.SITE)));
        Button grant = new Button(getTranslation("account.admin.grant"), event -> {
            if (place.getValue() != null) {
                act(() -> administration.grant(person, new RoleGrant(role.getValue(), place.getValue().scope())));
            }
        });
        Div form = new Div(role, place, grant);
        form.addClassName("filter-bar");
        return form;
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        places.add(new Place(Scope.SITE, name(Scope.SITE)));
        for (OrganisationTable.Unit organisation : organisations.organisations()) {
            places.add(new Place(new Scope(Scope.Kind.ORGANISATION, organisation.id()), organisation.name()));
            for (OrganisationTable.Unit group : organisations.groups(organisation.id())) {
                places.add(new Place(new Scope(Scope.Kind.GROUP, group.id()), organisation.name() + " / " + group.name()));
            }
        }
        return places;
    }

    private String name(Scope scope) {
        UUID id = scope.id();
        return id == null ? getTranslation("account.scope.site")
                : organisations.name(id).orElse(getTranslation(Words.of(scope.kind())));
    }

    private void act(Runnable act) {
        try {
            act.run();
            changed.run();
        } catch (RefusedException refused) {
            Refusals.show(this, refused);
        }
    }
}
