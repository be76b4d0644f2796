package org.lyceum.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.internal.Invitation;
import org.lyceum.account.internal.InvitationAdministration;
import org.lyceum.account.internal.OrganisationAdministration;
import org.lyceum.ui.PageHeader;
import org.lyceum.ui.StatusBadge;

/** Who is invited, with which role and whether they came. */
@Route("admin/invitations")
@Menu(title = "account.admin.invitations.title", order = 220, icon = "vaadin:envelope-o")
@RolesAllowed("ADMIN")
class InvitationsView extends Div implements HasDynamicTitle {

    private final transient InvitationAdministration invitations;
    private final transient CurrentPerson current;
    private final transient Clock clock;
    private final Grid<Invitation> grid = new Grid<>();

    InvitationsView(InvitationAdministration invitations, OrganisationAdministration organisations,
            CurrentPerson current, Clock clock) {
        this.invitations = invitations;
        this.current = current;
        this.clock = clock;
        addClassName("admin-page");
        add(new PageHeader(getTranslation("account.admin.invitations.title"),
                        getTranslation("account.admin.invitations.summary")),
                new InvitationForm(invitations, organisations.organisations(), this::refresh), table());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.admin.invitations.title");
    }

    private Grid<Invitation> table() {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale()).withZone(current.require().zone());
        grid.addColumn(Invitation::guest).setHeader(getTranslation("account.admin.invitations.guest")).setFlexGrow(2);
        grid.addColumn(this::role).setHeader(getTranslation("account.admin.role")).setFlexGrow(1);
        grid.addComponentColumn(this::state).setHeader(getTranslation("account.admin.status"))
                .setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(Invitation::accepted).setHeader(getTranslation("account.admin.invitations.accepted"))
                .setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(invitation -> day.format(invitation.expiresAt()))
                .setHeader(getTranslation("account.admin.invitations.until")).setAutoWidth(true).setFlexGrow(0);
        grid.addComponentColumn(this::revoke).setHeader(getTranslation("account.admin.actions"))
                .setAutoWidth(true).setFlexGrow(0);
        grid.setEmptyStateComponent(new Span(getTranslation("account.admin.invitations.empty")));
        grid.addClassName("admin-grid");
        return grid;
    }

    private String role(Invitation invitation) {
        String role = getTranslation(Words.of(invitation.role()));
        return getTranslation("account.admin.role-in", role, invitation.organisationName() == null
                ? getTranslation("account.scope.site") : invitation.organisationName());
    }

    private StatusBadge state(Invitation invitation) {
        Invitation.State state = state(invitation, clock);
        return new StatusBadge(getTranslation(Words.of(state)), Words.tone(state));
    }

    private Div revoke(Invitation invitation) {
        if (state(invitation, clock) != Invitation.State.OPEN) {
            return new Div();
        }
        Button revoke = new Button(getTranslation("account.admin.revoke"), event -> {
            invitations.revoke(invitation.id());
            refresh();
        });
        revoke.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        revoke.setAriaLabel(getTranslation("account.admin.invitations.revoke", invitation.guest()));
        return new Div(revoke);
    }

    private void refresh() {
        grid.setItems(query -> invitations.page(query.getOffset(), query.getLimit()).stream(),
                query -> invitations.count());
    }

    private static Invitation.State state(Invitation invitation, Clock clock) {
        return invitation.state(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
