package org.lyceum.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lyceum.ui.Language;

/** What the site is called, looks like and speaks. */
public interface Site {

    Setting NAME = Setting.text("site.name", 1, 40, "lyceum.site.name", "Lyceum");
    Setting PUBLIC_URL = Setting.of(Setting.Kind.URL, "site.public-url", "lyceum.public-url", "");
    Setting LANGUAGES = Setting.of(
            Setting.Kind.LANGUAGES, "site.languages", "lyceum.site.languages", "en,es,pt,fr,de,zh-CN,ja");

    String name();

    /** Path of the logo below the root, new with each picture; empty where the portal's own mark stands. */
    Optional<String> logo();

    /** The languages that people may choose, at least one. */
    List<Language> languages();

    /** The language offered that suits best: the locale's own, else English, else the first. */
    default Language language(Locale locale) {
        Language wanted = Language.of(locale);
        List<Language> offered = languages();
        if (offered.contains(wanted)) {
            return wanted;
        }
        return offered.contains(Language.EN) ? Language.EN : offered.getFirst();
    }
}
