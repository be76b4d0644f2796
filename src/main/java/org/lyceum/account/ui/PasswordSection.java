package org.lyceum.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import org.lyceum.account.internal.PasswordRules;
import org.lyceum.account.internal.Profile;
import org.lyceum.account.internal.RefusedException;
import org.lyceum.ui.Notice;

/** Changes the password, after asking for the current one. */
class PasswordSection extends Section {

    private final transient Profile profile;
    private final PasswordField current = field("account.profile.current-password", "current-password");
    private final PasswordField next = field("account.profile.new-password", "new-password");
    private final Div result = new Div();

    PasswordSection(Profile profile) {
        this.profile = profile;
        addClassName("account-section");
        next.setHelperText(getTranslation("account.profile.password-rule", PasswordRules.MIN_LENGTH));
        Button change = new Button(getTranslation("account.profile.change-password"), click -> change());
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.addKeyPressListener(Key.ENTER, press -> change());
        add(new H2(getTranslation("account.password")), new Paragraph(getTranslation("account.profile.password-text")),
                current, next, new Div(change), result);
    }

    private void change() {
        result.removeAll();
        current.setInvalid(false);
        next.setInvalid(false);
        try {
            profile.changePassword(current.getValue(), next.getValue());
            current.clear();
            next.clear();
            result.add(Notice.of(Notice.Kind.SUCCESS, getTranslation("account.profile.password-changed")));
        } catch (RefusedException refused) {
            boolean aboutCurrent = refused.key().startsWith("account.self.refused.password")
                    || refused.key().startsWith("account.self.refused.wait");
            Refusals.mark(aboutCurrent ? current : next, refused);
        }
    }

    private PasswordField field(String label, String autocomplete) {
        PasswordField field = new PasswordField(getTranslation(label));
        field.setMaxLength(PasswordRules.MAX_LENGTH);
        field.getElement().setProperty("autocomplete", autocomplete);
        return field;
    }
}
