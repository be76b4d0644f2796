package org.lyceum.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.internal.Invitation;
import org.lyceum.account.internal.Invitations;
import org.lyceum.account.internal.RefusedException;

/** Where the link of an invitation leads: to a new account, or into the one that somebody has. */
@Route("invitation/:token")
@AnonymousAllowed
class InvitationView extends CardPage implements BeforeEnterObserver {

    private final transient Invitations invitations;
    private final transient CurrentPerson current;

    InvitationView(Invitations invitations, CurrentPerson current) {
        super("account.invitation.title");
        this.invitations = invitations;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        restart();
        Optional<Invitation> open = invitations.open(token);
        if (open.isEmpty()) {
            alert("account.invitation.gone");
            link("account.to-sign-in", SignInView.class);
            return;
        }
        Invitation invitation = open.get();
        describe(invitation);
        if (invitations.isForCurrentPerson(invitation)) {
            offerToJoin(token);
        } else if (current.find().isPresent()) {
            alert("account.invitation.other");
        } else if (invitations.hasAccount(invitation)) {
            say("account.invitation.known");
            link("account.to-sign-in", SignInView.class);
        } else {
            offerAccount(token, invitation);
        }
    }

    private void describe(Invitation invitation) {
        String role = getTranslation(Words.of(invitation.role()));
        if (invitation.organisationName() == null) {
            say("account.invitation.text", role);
        } else {
            say("account.invitation.text-organisation", role, invitation.organisationName());
        }
    }

    private void offerAccount(String token, Invitation invitation) {
        AccountForm form = new AccountForm("account.sign-up.submit", filled -> accept(token, filled)).withName();
        if (invitation.email() == null) {
            say("account.sign-up.domains", String.valueOf(invitation.domain()));
            form.withEmail();
        } else {
            form.withFixedEmail(invitation.email());
        }
        show(form.withNewPassword());
        if (invitation.email() == null) {
            say("account.invitation.sign-in-first");
            link("account.to-sign-in", SignInView.class);
        }
    }

    private void accept(String token, AccountForm form) {
        Invitations.Acceptance acceptance = invitations.accept(token, form.person(), AccountForm.network());
        restart();
        alert(switch (acceptance) {
            case ACTIVE -> "account.invitation.active";
            case CONFIRM -> "account.sign-up.done";
            case GONE -> "account.invitation.gone";
        });
        link("account.to-sign-in", SignInView.class);
    }

    private void offerToJoin(String token) {
        Button join = new Button(getTranslation("account.invitation.join"), event -> join(token));
        join.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        join.setDisableOnClick(true);
        show(join);
    }

    private void join(String token) {
        boolean joined;
        try {
            joined = invitations.join(token);
        } catch (RefusedException goneMeanwhile) {
            joined = false;
        }
        restart();
        alert(joined ? "account.invitation.joined" : "account.invitation.gone");
    }
}
