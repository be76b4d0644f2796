package org.lyceum.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where somebody arrives whose account was just erased. */
@Route("goodbye")
@AnonymousAllowed
class GoodbyeView extends CardPage {

    GoodbyeView() {
        super("account.goodbye.title");
        say("account.goodbye.text");
        show(new Anchor("", getTranslation("account.goodbye.home")));
    }
}
