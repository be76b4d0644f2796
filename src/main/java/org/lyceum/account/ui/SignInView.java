package org.lyceum.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.internal.DemoPeople;
import org.lyceum.account.internal.SignUpPolicy;

/** Where people sign in. */
@Route("sign-in")
@AnonymousAllowed
class SignInView extends CardPage implements BeforeEnterObserver {

    private final CurrentPerson current;
    private final DemoPeople demo;
    private final SignUpPolicy policy;

    SignInView(CurrentPerson current, DemoPeople demo, SignUpPolicy policy) {
        super("account.sign-in.title");
        this.current = current;
        this.demo = demo;
        this.policy = policy;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        restart();
        Map<String, List<String>> query = event.getLocation().getQueryParameters().getParameters();
        if (query.containsKey("wait")) {
            alert("account.sign-in.wait", minutes(query.get("wait")));
        } else if (query.containsKey("error")) {
            alert("account.sign-in.error");
        } else if (query.containsKey("unconfirmed")) {
            alert("account.sign-in.unconfirmed");
            link("account.confirm.resend", ConfirmView.class);
        } else if (query.containsKey("disabled")) {
            alert("account.sign-in.disabled");
        }
        SignInForm form = new SignInForm();
        show(form);
        link("account.forgot.title", ForgotView.class);
        if (policy.isOffered()) {
            link("account.sign-up.title", SignUpView.class);
        }
        offerDemoPeople(form);
    }

    private void offerDemoPeople(SignInForm form) {
        List<String> offered = demo.offered();
        if (offered.isEmpty()) {
            return;
        }
        Div box = new Div(new H2(getTranslation("account.demo.title")),
                new Paragraph(getTranslation("account.demo.text", DemoPeople.PASSWORD)));
        box.addClassName("account-demo");
        Div buttons = new Div();
        buttons.addClassName("account-demo-people");
        for (String email : offered) {
            buttons.add(new Button(email.substring(0, email.indexOf('@')),
                    click -> form.fill(email, DemoPeople.PASSWORD)));
        }
        box.add(buttons);
        show(box);
    }

    private static int minutes(List<String> values) {
        try {
            return Math.clamp(Integer.parseInt(values.getFirst()), 1, 60);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
