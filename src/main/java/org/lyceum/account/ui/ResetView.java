package org.lyceum.account.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.lyceum.account.internal.FieldFault.Field;
import org.lyceum.account.internal.PasswordReset;

/** Where the link for a new password leads. */
@Route("reset/:token")
@AnonymousAllowed
class ResetView extends CardPage implements BeforeEnterObserver {

    private final transient PasswordReset reset;

    ResetView(PasswordReset reset) {
        super("account.reset.title");
        this.reset = reset;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        restart();
        if (!reset.isValid(token)) {
            refuse();
            return;
        }
        say("account.reset.text");
        show(new AccountForm("account.reset.submit", form -> set(token, form)).withNewPassword());
    }

    private void set(String token, AccountForm form) {
        boolean done = reset.reset(token, form.value(Field.PASSWORD));
        restart();
        if (!done) {
            refuse();
            return;
        }
        alert("account.reset.done");
        link("account.to-sign-in", SignInView.class);
    }

    private void refuse() {
        alert("account.reset.invalid");
        link("account.forgot.title", ForgotView.class);
    }
}
