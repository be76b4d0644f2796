package org.lyceum.ui;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text that people read, by key and language.
 *
 * <p>Each module keeps its own bundle in {@code i18n/<module>/<language>.properties} (UTF-8), its keys
 * starting with the module's name. Patterns are ICU message patterns with numbered arguments
 * ({@code {0}}, {@code {0, plural, one {# test} other {# tests}}}), so plurals, numbers and dates follow
 * the language. An apostrophe is written once ({@code don't}); it quotes only in front of a brace.
 */
@Component
public class Messages implements I18NProvider {

    private static final Logger log = LoggerFactory.getLogger(Messages.class);

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public Messages() {
        for (Language language : Language.values()) {
            patterns.put(language, load(language));
        }
    }

    /** The text for a key; the key itself in exclamation marks when no language has it. */
    public String get(Language language, String key, Object... arguments) {
        String pattern = patterns.get(language).get(key);
        if (pattern == null) {
            log.warn("No text for key {} in {}", key, language.tag());
            pattern = patterns.get(Language.EN).get(key);
        }
        if (pattern == null) {
            return "!" + key + "!";
        }
        if (arguments.length == 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        String source = pattern;
        MessageFormat format = formats.computeIfAbsent(
                language.tag() + ' ' + key, unused -> new MessageFormat(source, language.locale()));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /** Whether the English bundle has the key. */
    public boolean has(String key) {
        return patterns.get(Language.EN).containsKey(key);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return get(Language.of(locale), key, params);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Language.locales();
    }

    private static Map<String, String> load(Language language) {
        try {
            Map<String, String> texts = new ConcurrentHashMap<>();
            Resource[] bundles = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*/" + language.tag() + ".properties");
            for (Resource bundle : bundles) {
                Properties properties = new Properties();
                try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
