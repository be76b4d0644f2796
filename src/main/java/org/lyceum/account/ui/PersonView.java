package org.lyceum.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.lyceum.account.PersonId;
import org.lyceum.account.internal.OrganisationAdministration;
import org.lyceum.account.internal.PasswordReset;
import org.lyceum.account.internal.PersonAdministration;
import org.lyceum.account.internal.PersonRow;
import org.lyceum.account.internal.RefusedException;
import org.lyceum.account.internal.Status;
import org.lyceum.ui.PageHeader;
import org.lyceum.ui.StatusBadge;

/** One account: its state, its roles, and what an admin may do about them. */
@Route("admin/people/:person")
@RolesAllowed("ADMIN")
class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PERSON = "person";

    private final transient PersonAdministration administration;
    private final transient OrganisationAdministration organisations;
    private final transient PasswordReset reset;
    private transient Optional<PersonRow> shown = Optional.empty();

    PersonView(PersonAdministration administration, OrganisationAdministration organisations, PasswordReset reset) {
        this.administration = administration;
        this.organisations = organisations;
        this.reset = reset;
        addClassName("admin-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(PERSON).orElse("");
        show(read(id));
    }

    @Override
    public String getPageTitle() {
        return shown.map(PersonRow::displayName).orElse("");
    }

    private PersonRow read(String id) {
        try {
            return administration.find(PersonId.of(id)).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(PersonRow person) {
        shown = Optional.of(person);
        removeAll();
        StatusBadge status = new StatusBadge(getTranslation(Words.of(person.status())), Words.tone(person.status()));
        add(new RouterLink(getTranslation("account.admin.people.back"), PeopleView.class),
                new PageHeader(person.displayName(), person.email()).withActions(status),
                access(person),
                new RolesSection(person.id(), administration, organisations, () -> refresh(person)));
    }

    private Section access(PersonRow person) {
        Button toggle = person.status() == Status.ACTIVE
                ? new Button(getTranslation("account.admin.disable"), event ->
                        act(person, () -> administration.disable(person.id())))
                : new Button(getTranslation("account.admin.enable"), event ->
                        act(person, () -> administration.enable(person.id())));
        toggle.addThemeVariants(person.status() == Status.ACTIVE ? ButtonVariant.LUMO_ERROR : ButtonVariant.LUMO_PRIMARY);
        Button link = new Button(getTranslation("account.admin.send-reset"), event -> {
            reset.request(person.email());
            Notification.show(getTranslation("account.admin.reset-sent", person.email()));
        });
        link.setVisible(person.status() == Status.ACTIVE);
        Div buttons = new Div(toggle, link);
        buttons.addClassName("button-row");
        Section section = new Section(new H2(getTranslation("account.admin.access")),
                new Paragraph(getTranslation("account.admin.access-text")), buttons);
        section.addClassName("admin-section");
        return section;
    }

    private void act(PersonRow person, Runnable act) {
        try {
            act.run();
            refresh(person);
        } catch (RefusedException refused) {
            Refusals.show(this, refused);
        }
    }

    private void refresh(PersonRow person) {
        administration.find(person.id()).ifPresent(this::show);
    }
}
