package org.lyceum.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lyceum.account.internal.FieldFault;
import org.lyceum.account.internal.FieldFault.Field;
import org.lyceum.account.internal.InputRules;
import org.lyceum.account.internal.InvalidInputException;
import org.lyceum.account.internal.NewPerson;
import org.lyceum.account.internal.PasswordRules;
import org.lyceum.account.internal.PersonTable;
import org.lyceum.account.internal.RefusedException;
import org.lyceum.account.internal.ThrottledException;
import org.lyceum.ui.Language;
import org.lyceum.ui.Notice;

/**
 * A few fields and a button. What the service finds wrong stands at each field and is summed up above the
 * button, where a screen reader says it; the first wrong field gets the focus.
 */
final class AccountForm extends Div {

    private final Map<Field, TextFieldBase<?, String>> fields = new EnumMap<>(Field.class);
    private final Div summary = new Div();
    private final Button submit;

    AccountForm(String submitKey, Consumer<AccountForm> act) {
        addClassName("account-form");
        submit = new Button(getTranslation(submitKey), event -> attempt(act));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setDisableOnClick(true);
        submit.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        add(summary, submit);
    }

    AccountForm withName() {
        TextField name = new TextField(getTranslation("account.display-name"));
        name.setHelperText(getTranslation("account.display-name.hint"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(InputRules.LONGEST_NAME);
        name.setManualValidation(true);
        return with(Field.NAME, name);
    }

    AccountForm withEmail() {
        EmailField email = new EmailField(getTranslation("account.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setMaxLength(InputRules.LONGEST_EMAIL);
        email.setManualValidation(true);
        return with(Field.EMAIL, email);
    }

    AccountForm withNewPassword() {
        PasswordField password = password(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("account.password.hint", PasswordRules.MIN_LENGTH));
        return with(Field.PASSWORD, password);
    }

    AccountForm withCurrentPassword() {
        return with(Field.PASSWORD, password(Autocomplete.CURRENT_PASSWORD));
    }

    /** An address that is settled; it is shown and goes to the browser's password store. */
    AccountForm withFixedEmail(String address) {
        withEmail();
        TextFieldBase<?, String> email = fields.get(Field.EMAIL);
        email.setValue(address);
        email.setReadOnly(true);
        return this;
    }

    /** Empty for a field that this form does not have. */
    String value(Field field) {
        TextFieldBase<?, String> shown = fields.get(field);
        return shown == null ? "" : shown.getValue();
    }

    NewPerson person() {
        String zone = UI.getCurrentOrThrow().getPage().getExtendedClientDetails().getTimeZoneId();
        return new NewPerson(value(Field.NAME), value(Field.EMAIL), value(Field.PASSWORD),
                Language.of(getLocale()), PersonTable.zone(zone));
    }

    /** The network address that the page was loaded from. */
    static String network() {
        String address = UI.getCurrentOrThrow().getSession().getBrowser().getAddress();
        return address == null ? "" : address;
    }

    private void attempt(Consumer<AccountForm> act) {
        fields.values().forEach(field -> field.setInvalid(false));
        summary.removeAll();
        try {
            act.accept(this);
        } catch (InvalidInputException e) {
            show(e.faults());
        } catch (ThrottledException e) {
            sum(getTranslation("account.throttled", e.minutes()));
        } catch (RefusedException e) {
            sum(getTranslation(e.key()));
        } finally {
            submit.setEnabled(true);
        }
    }

    private void show(List<FieldFault> faults) {
        sum(getTranslation("account.check-fields", faults.size()));
        for (FieldFault fault : faults) {
            TextFieldBase<?, String> field = fields.get(fault.field());
            field.setErrorMessage(getTranslation(fault.key()));
            field.setInvalid(true);
        }
        fields.get(faults.getFirst().field()).focus();
    }

    private void sum(String text) {
        summary.add(Notice.of(Notice.Kind.ERROR, text));
    }

    private PasswordField password(Autocomplete autocomplete) {
        PasswordField password = new PasswordField(getTranslation("account.password"));
        password.setAutocomplete(autocomplete);
        password.setMaxLength(PasswordRules.MAX_LENGTH);
        password.setManualValidation(true);
        return password;
    }

    private AccountForm with(Field key, TextFieldBase<?, String> field) {
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        fields.put(key, field);
        addComponentAtIndex(indexOf(summary), field);
        return this;
    }
}
