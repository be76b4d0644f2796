package org.lyceum.account.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.lyceum.account.Consent;
import org.lyceum.account.internal.ConsentHistory;
import org.lyceum.account.internal.PrivacyDesk;

/** One consent: what it means, whether and since when it is given. A change holds at once. */
class ConsentSwitch extends Div {

    private final transient PrivacyDesk desk;
    private final transient ZoneId zone;
    private final Consent consent;
    private final Checkbox box = new Checkbox();
    private final Paragraph since = new Paragraph();

    ConsentSwitch(Consent consent, PrivacyDesk desk, ZoneId zone) {
        this.consent = consent;
        this.desk = desk;
        this.zone = zone;
        addClassName("account-consent");
        String key = "account.consent." + consent.name().toLowerCase(Locale.ROOT).replace('_', '-');
        box.setLabel(getTranslation(key));
        box.setHelperText(getTranslation(key + "-text"));
        since.addClassName("account-consent-since");
        since.getElement().setAttribute("role", "status");
        show();
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.decide(consent, change.getValue());
                show();
            }
        });
        add(box, since);
    }

    private void show() {
        Optional<ConsentHistory.Event> decision = desk.decision(consent);
        box.setValue(decision.map(ConsentHistory.Event::given).orElse(false));
        since.setText(decision.map(event -> getTranslation(
                        event.given() ? "account.consent.given" : "account.consent.withdrawn", time(event)))
                .orElseGet(() -> getTranslation("account.consent.never")));
    }

    private String time(ConsentHistory.Event event) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(getLocale()).format(event.at().atZoneSameInstant(zone));
    }
}
