package org.lyceum.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.lyceum.account.Consent;
import org.lyceum.account.internal.PrivacyDesk;
import org.lyceum.account.internal.Profile;
import org.lyceum.ui.Messages;
import org.lyceum.ui.PageHeader;

/** What is stored about oneself and why, what one agrees to, a copy of it all, and the end of it. */
@Route("privacy")
@PermitAll
class PrivacyView extends Div implements HasDynamicTitle {

    private static final String STORED = "account.privacy.stored.";

    PrivacyView(PrivacyDesk desk, Profile profile, Messages messages) {
        addClassName("account-self");
        add(new PageHeader(getTranslation("account.privacy.title"), getTranslation("account.privacy.summary")),
                stored(desk, messages), consents(desk, profile), new ExportSection(desk), new EraseSection(desk));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.privacy.title");
    }

    private Section stored(PrivacyDesk desk, Messages messages) {
        UnorderedList list = new UnorderedList();
        for (String module : desk.modules()) {
            // A module that this page has no words for is named all the same.
            list.add(new ListItem(messages.has(STORED + module)
                    ? getTranslation(STORED + module) : getTranslation("account.privacy.stored-other", module)));
        }
        list.add(new ListItem(getTranslation("account.privacy.stored-log")));
        return section("account.privacy.stored-title", new Paragraph(getTranslation("account.privacy.stored-text")), list);
    }

    private Section consents(PrivacyDesk desk, Profile profile) {
        Section section = section("account.consent.title", new Paragraph(getTranslation("account.consent.text")));
        for (Consent consent : Consent.values()) {
            section.add(new ConsentSwitch(consent, desk, profile.mine().zone()));
        }
        return section;
    }

    private Section section(String title, Component... content) {
        Section section = new Section(new H2(getTranslation(title)));
        section.addClassName("account-section");
        section.add(content);
        return section;
    }
}
