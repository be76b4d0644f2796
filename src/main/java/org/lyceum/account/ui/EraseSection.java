package org.lyceum.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.lyceum.account.internal.PrivacyDesk;

/** What erasing means, and the way to it. */
class EraseSection extends Section {

    EraseSection(PrivacyDesk desk) {
        addClassName("account-section");
        Button erase = new Button(getTranslation("account.privacy.erase"), click -> new EraseDialog(desk).open());
        erase.addThemeVariants(ButtonVariant.LUMO_ERROR);
        add(new H2(getTranslation("account.privacy.erase-title")),
                new H3(getTranslation("account.privacy.erase-goes-title")),
                new Paragraph(getTranslation("account.privacy.erase-goes")),
                new H3(getTranslation("account.privacy.erase-stays-title")),
                new Paragraph(getTranslation("account.privacy.erase-stays")),
                new Div(erase));
    }
}
