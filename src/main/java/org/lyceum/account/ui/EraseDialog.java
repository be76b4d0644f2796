package org.lyceum.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import org.lyceum.account.internal.PrivacyDesk;
import org.lyceum.account.internal.RefusedException;

/** Asks for the password, then erases. There is no way back, and the dialog says so. */
class EraseDialog extends Dialog {

    private final transient PrivacyDesk desk;
    private final PasswordField password = new PasswordField(getTranslation("account.password"));

    EraseDialog(PrivacyDesk desk) {
        this.desk = desk;
        setHeaderTitle(getTranslation("account.privacy.erase-confirm-title"));
        addClassName("account-erase");
        setWidth("28rem");
        password.getElement().setProperty("autocomplete", "current-password");
        password.setWidthFull();
        password.setAutofocus(true);
        password.addKeyPressListener(Key.ENTER, press -> erase());
        add(new Paragraph(getTranslation("account.privacy.erase-confirm")), password);
        Button cancel = new Button(getTranslation("account.privacy.erase-cancel"), click -> close());
        Button erase = new Button(getTranslation("account.privacy.erase-now"), click -> erase());
        erase.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(cancel, erase);
    }

    private void erase() {
        password.setInvalid(false);
        try {
            desk.erase(password.getValue());
            getUI().ifPresent(ui -> ui.getPage().setLocation("goodbye"));
            desk.leave();
        } catch (RefusedException refused) {
            Refusals.mark(password, refused);
        }
    }
}
