package org.lyceum.account.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.lyceum.account.internal.FieldFault.Field;
import org.lyceum.account.internal.PasswordReset;

/** Where people who forgot their password have a link sent. */
@Route("forgot")
@AnonymousAllowed
class ForgotView extends CardPage implements BeforeEnterObserver {

    private final transient PasswordReset reset;

    ForgotView(PasswordReset reset) {
        super("account.forgot.title");
        this.reset = reset;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        restart();
        say("account.forgot.text");
        show(new AccountForm("account.forgot.submit", this::ask).withEmail());
        link("account.to-sign-in", SignInView.class);
    }

    private void ask(AccountForm form) {
        reset.ask(form.value(Field.EMAIL), AccountForm.network());
        restart();
        alert("account.forgot.done");
        link("account.to-sign-in", SignInView.class);
    }
}
