package org.lyceum.account.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.lyceum.account.internal.FirstAdmin;

/** Where the link on the console of a new portal leads. */
@Route("first-admin/:token")
@AnonymousAllowed
class FirstAdminView extends CardPage implements BeforeEnterObserver {

    private final transient FirstAdmin firstAdmin;

    FirstAdminView(FirstAdmin firstAdmin) {
        super("account.first-admin.title");
        this.firstAdmin = firstAdmin;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        restart();
        if (!firstAdmin.isValid(token)) {
            refuse();
            return;
        }
        say("account.first-admin.text");
        show(new AccountForm("account.first-admin.submit", form -> create(token, form))
                .withName().withEmail().withNewPassword());
    }

    private void create(String token, AccountForm form) {
        boolean done = firstAdmin.create(token, form.person());
        restart();
        if (!done) {
            refuse();
            return;
        }
        alert("account.first-admin.done");
        link("account.to-sign-in", SignInView.class);
    }

    private void refuse() {
        alert("account.first-admin.invalid");
        link("account.to-sign-in", SignInView.class);
    }
}
