package org.lyceum.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.lyceum.account.internal.PersonName;
import org.lyceum.account.internal.PersonRow;
import org.lyceum.account.internal.Profile;
import org.lyceum.account.internal.RefusedException;
import org.lyceum.ui.Notice;

/** Names and time zone. */
class ProfileSection extends Section {

    private final transient Profile profile;
    private final TextField displayName;
    private final TextField legalName;
    private final ZonePicker zone;
    private final Div result = new Div();

    ProfileSection(Profile profile, Clock clock) {
        this.profile = profile;
        addClassName("account-section");
        PersonRow me = profile.mine();
        displayName = field("account.profile.display-name", "account.profile.display-name-why",
                PersonName.LONGEST_DISPLAY, me.displayName(), "nickname");
        displayName.setRequiredIndicatorVisible(true);
        legalName = field("account.profile.legal-name", "account.profile.legal-name-why",
                PersonName.LONGEST_LEGAL, me.legalName(), "name");
        zone = new ZonePicker(clock.instant(), me.zone());
        Button save = new Button(getTranslation("account.profile.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H2(getTranslation("account.profile.about")), displayName, legalName, zone, new Div(save), result);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (profile.mine().zone().equals(ZoneOffset.UTC)) {
            zone.suggest(event.getUI().getPage().getExtendedClientDetails().getTimeZoneId());
        }
    }

    private void save() {
        result.removeAll();
        displayName.setInvalid(false);
        legalName.setInvalid(false);
        ZoneId chosen = zone.getValue();
        if (chosen == null) {
            zone.setInvalid(true);
            zone.focus();
            return;
        }
        if (!isAccepted(displayName, () -> PersonName.display(displayName.getValue()))
                || !isAccepted(legalName, () -> PersonName.legal(legalName.getValue()))) {
            return;
        }
        profile.save(displayName.getValue(), legalName.getValue(), chosen);
        PersonRow me = profile.mine();
        displayName.setValue(me.displayName());
        legalName.setValue(me.legalName());
        zone.settle();
        result.add(Notice.of(Notice.Kind.SUCCESS, getTranslation("account.profile.saved")));
    }

    private boolean isAccepted(TextField field, Runnable check) {
        try {
            check.run();
            return true;
        } catch (RefusedException refused) {
            Refusals.mark(field, refused);
            return false;
        }
    }

    private TextField field(String label, String why, int longest, String value, String autocomplete) {
        TextField field = new TextField(getTranslation(label));
        field.setMaxLength(longest);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.getElement().setProperty("autocomplete", autocomplete);
        field.addValueChangeListener(change -> count(field, why, longest));
        field.setValue(value);
        count(field, why, longest);
        return field;
    }

    private void count(TextField field, String why, int longest) {
        field.setHelperText(getTranslation(why) + " "
                + getTranslation("account.profile.count", field.getValue().length(), longest));
    }
}
