package org.lyceum.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.lyceum.account.LanguageChoice;
import org.lyceum.settings.Site;
import org.lyceum.account.internal.Profile;
import org.lyceum.ui.PageHeader;

/** Who one is to others, in which language and time zone, and with which password. */
@Route("profile")
@PermitAll
class ProfileView extends Div implements HasDynamicTitle {

    ProfileView(Profile profile, LanguageChoice languages, Site site, Clock clock) {
        addClassName("account-self");
        add(new PageHeader(getTranslation("account.profile.title"), profile.mine().email()),
                new ProfileSection(profile, clock),
                new LanguageSection(languages, site),
                new PasswordSection(profile));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.profile.title");
    }
}
