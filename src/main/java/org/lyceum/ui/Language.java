package org.lyceum.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The seven languages that every text of Lyceum is written in. English is the source. */
public enum Language {
    EN("en", "English"),
    ES("es", "Español"),
    PT("pt", "Português"),
    FR("fr", "Français"),
    DE("de", "Deutsch"),
    ZH_CN("zh-CN", "简体中文"),
    JA("ja", "日本語");

    private final String tag;
    private final String nativeName;

    Language(String tag, String nativeName) {
        this.tag = tag;
        this.nativeName = nativeName;
    }

    /** BCP 47 tag, as used in file names and in {@code lang} attributes. */
    public String tag() {
        return tag;
    }

    /** The name of the language in that language. */
    public String nativeName() {
        return nativeName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag.equalsIgnoreCase(tag)).findFirst();
    }

    /** The language that suits a locale best: by language subtag, English when there is none. */
    public static Language of(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.locale().getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(EN);
    }

    public static List<Locale> locales() {
        return Arrays.stream(values()).map(Language::locale).toList();
    }
}
