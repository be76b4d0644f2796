package org.lyceum.account.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.internal.Registration;
import org.lyceum.account.internal.SignUpPolicy;

/** Where people get an account, as far as the policy of the house lets them. */
@Route("sign-up")
@AnonymousAllowed
class SignUpView extends CardPage implements BeforeEnterObserver {

    private final transient Registration registration;
    private final transient SignUpPolicy policy;
    private final transient CurrentPerson current;

    SignUpView(Registration registration, SignUpPolicy policy, CurrentPerson current) {
        super("account.sign-up.title");
        this.registration = registration;
        this.policy = policy;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        restart();
        if (!policy.isOffered()) {
            say("account.sign-up.closed");
        } else {
            if (!policy.domains().isEmpty()) {
                say("account.sign-up.domains", String.join(", ", policy.domains()));
            }
            show(new AccountForm("account.sign-up.submit", this::signUp).withName().withEmail().withNewPassword());
        }
        link("account.to-sign-in", SignInView.class);
    }

    private void signUp(AccountForm form) {
        registration.signUp(form.person(), AccountForm.network());
        restart();
        alert("account.sign-up.done");
        say("account.sign-up.no-mail");
        link("account.confirm.resend", ConfirmView.class);
    }
}
