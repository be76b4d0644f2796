package org.lyceum.account.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.lyceum.account.internal.FieldFault.Field;
import org.lyceum.account.internal.RefusedException;
import org.lyceum.account.internal.Registration;

/**
 * Where the link of a sign-up leads, and where a new one is sent for. The address is confirmed by a click:
 * programs that check mail open links too.
 */
@Route("confirm/:token?")
@AnonymousAllowed
class ConfirmView extends CardPage implements BeforeEnterObserver {

    private final transient Registration registration;

    ConfirmView(Registration registration) {
        super("account.confirm.title");
        this.registration = registration;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        restart();
        if (token.isEmpty()) {
            askForAddress();
        } else if (registration.isValid(token)) {
            offer(token);
        } else {
            alert("account.confirm.invalid");
            askForAddress();
        }
    }

    private void offer(String token) {
        AccountForm form = new AccountForm("account.confirm.submit", filled -> confirm(token, filled));
        if (registration.asksForPassword(token)) {
            say("account.confirm.password");
            form.withCurrentPassword();
        } else {
            say("account.confirm.text");
        }
        show(form);
    }

    private void confirm(String token, AccountForm form) {
        switch (registration.confirm(token, form.value(Field.PASSWORD))) {
            case DONE -> {
                restart();
                alert("account.confirm.done");
                link("account.to-sign-in", SignInView.class);
            }
            case WRONG_PASSWORD -> throw new RefusedException("account.confirm.wrong-password");
            case INVALID_LINK -> {
                restart();
                alert("account.confirm.invalid");
                askForAddress();
            }
        }
    }

    private void askForAddress() {
        say("account.confirm.resend-text");
        show(new AccountForm("account.confirm.resend", this::resend).withEmail());
        link("account.to-sign-in", SignInView.class);
    }

    private void resend(AccountForm form) {
        registration.resend(form.value(Field.EMAIL), AccountForm.network());
        restart();
        alert("account.confirm.resent");
        link("account.to-sign-in", SignInView.class);
    }
}
