package org.lyceum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lyceum.settings.Setting;
import org.lyceum.settings.Settings;
import org.lyceum.settings.Site;
import org.lyceum.ui.Language;

/** Settings that a test sets by hand; what it does not set has its fallback. */
public final class FixedSettings implements Settings, Site {

    private final Map<String, String> values = new TreeMap<>();

    public FixedSettings with(Setting setting, String value) {
        values.put(setting.key(), setting.normalise(value));
        return this;
    }

    @Override
    public String text(Setting setting) {
        return values.getOrDefault(setting.key(), setting.fallback());
    }

    @Override
    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    @Override
    public String name() {
        return text(NAME);
    }

    @Override
    public Optional<String> logo() {
        return Optional.empty();
    }

    @Override
    public List<Language> languages() {
        return list(LANGUAGES).stream().flatMap(tag -> Language.ofTag(tag).stream()).toList();
    }
}
