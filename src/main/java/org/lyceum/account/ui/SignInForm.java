package org.lyceum.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import org.lyceum.account.internal.KeepSignedIn;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain HTML form: the browser posts it, so that password stores work and the session id changes. */
@Tag("form")
final class SignInForm extends Component implements HasComponents {

    private final TextField email = new TextField(getTranslation("account.email"));
    private final PasswordField password = new PasswordField(getTranslation("account.password"));

    SignInForm() {
        addClassName("account-form");
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "sign-in");
        name(email, "username", "username");
        email.getElement().setProperty("type", "email");
        email.setAutofocus(true);
        name(password, "password", "current-password");
        Checkbox keep = new Checkbox(getTranslation("account.sign-in.keep"));
        keep.getElement().setAttribute("name", KeepSignedIn.PARAMETER);
        keep.getElement().setProperty("value", "true");
        Button submit = new Button(getTranslation("account.sign-in.submit"));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        // Vaadin's button is no native submit button: submitting is left to the form, with its checks.
        submit.getElement().executeJs("this.addEventListener('click', () => this.closest('form').requestSubmit())");
        getElement().executeJs("""
                this.addEventListener('keydown', event => {
                    if (event.key === 'Enter' && event.target.matches('input')) {
                        event.preventDefault();
                        this.requestSubmit();
                    }
                })""");
        add(email, password, keep, submit);
        addCsrfToken();
    }

    /** Fills the fields for one of the demo people. */
    void fill(String email, String password) {
        this.email.setValue(email);
        this.password.setValue(password);
    }

    private void addCsrfToken() {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            Element input = new Element("input");
            input.setAttribute("type", "hidden");
            input.setAttribute("name", token.getParameterName());
            input.setAttribute("value", token.getToken());
            getElement().appendChild(input);
        }
    }

    private static void name(Component field, String name, String autocomplete) {
        field.getElement().setAttribute("name", name);
        field.getElement().setProperty("name", name);
        field.getElement().setProperty("autocomplete", autocomplete);
        field.getElement().setProperty("required", true);
    }
}
