package org.lyceum.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.lyceum.account.Consent;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.internal.PrivacyDesk;
import org.lyceum.account.internal.Profile;
import org.lyceum.settings.Settings;
import org.lyceum.settings.StoredData;
import org.lyceum.ui.PageHeader;

/**
 * What is stored and why, for everybody to read before they sign up; for those who are signed in also what they agree to,
 * a copy of it all, and the end of it.
 */
@Route("privacy")
@AnonymousAllowed
class PrivacyView extends Div implements HasDynamicTitle {

    PrivacyView(PrivacyDesk desk, Profile profile, CurrentPerson current, List<StoredData> stored, Settings settings) {
        addClassName("account-self");
        add(new PageHeader(getTranslation("account.privacy.title"), getTranslation("account.privacy.summary")));
        if (current.find().isPresent()) {
            add(consents(desk, profile), new ExportSection(desk), new EraseSection(desk));
        }
        add(new StoredSection(stored, settings), new BrowserSection(),
                section("account.privacy.model-title", new Paragraph(getTranslation("account.privacy.model-text"))));
        if (current.find().isEmpty()) {
            add(section("account.privacy.guest-title", new Paragraph(getTranslation("account.privacy.guest-text")),
                    new RouterLink(getTranslation("account.sign-in.title"), SignInView.class)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.privacy.title");
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
