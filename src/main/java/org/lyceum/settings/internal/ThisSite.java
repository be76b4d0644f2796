package org.lyceum.settings.internal;

import java.util.List;
import java.util.Optional;
import org.lyceum.settings.Setting;
import org.lyceum.settings.SettingSource;
import org.lyceum.settings.Settings;
import org.lyceum.settings.Site;
import org.lyceum.settings.SiteLogo;
import org.lyceum.ui.Language;
import org.springframework.stereotype.Service;

/** The site as it is set now. */
@Service
class ThisSite implements Site {

    /** Declared apart from the service: the settings themselves ask for all declarations. */
    @org.springframework.stereotype.Component
    static class Declared implements SettingSource {

        @Override
        public List<Setting> settings() {
            return List.of(NAME, PUBLIC_URL, LANGUAGES);
        }
    }

    private final Settings settings;
    private final SiteLogo logo;

    ThisSite(Settings settings, SiteLogo logo) {
        this.settings = settings;
        this.logo = logo;
    }

    @Override
    public String name() {
        return settings.text(NAME);
    }

    @Override
    public Optional<String> logo() {
        return logo.find().map(picture -> "site/logo?v=" + picture.hash().substring(0, 16));
    }

    @Override
    public List<Language> languages() {
        List<Language> offered = settings.list(LANGUAGES).stream()
                .flatMap(tag -> Language.ofTag(tag).stream()).sorted().toList();
        return offered.isEmpty() ? List.of(Language.values()) : offered;
    }
}
