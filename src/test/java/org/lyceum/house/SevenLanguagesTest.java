package org.lyceum.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lyceum.ui.Language;

/** Every text in seven languages, with the same placeholders, and none in the code. */
class SevenLanguagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Path SOURCES = Path.of("src/main/java/org/lyceum");

    @TestFactory
    Stream<DynamicTest> shouldSayTheSameInEveryLanguage() throws IOException {
        return modules().stream().map(module -> DynamicTest.dynamicTest(module.getFileName().toString(), () -> {
            Map<String, String> english = load(module, Language.EN);
            assertThat(english).isNotEmpty();
            assertThat(english.keySet()).allMatch(key -> key.startsWith(module.getFileName() + "."));
            for (Language language : Language.values()) {
                Map<String, String> texts = load(module, language);
                assertThat(texts.keySet()).as("keys in %s", language.tag()).isEqualTo(english.keySet());
                texts.forEach((key, text) -> {
                    assertThat(text).as("%s in %s", key, language.tag()).isNotBlank();
                    assertThat(placeholders(text)).as("placeholders of %s in %s", key, language.tag())
                            .isEqualTo(placeholders(english.get(key)));
                    assertThat(missingPluralForms(text, language)).as("plural forms of %s in %s", key, language.tag())
                            .isEmpty();
                });
            }
        }));
    }

    /** A sentence that is equal to the English one was probably forgotten. Names and single words may be equal. */
    @Test
    void shouldNotLeaveSentencesInEnglish() throws IOException {
        List<String> forgotten = new ArrayList<>();
        for (Path module : modules()) {
            Map<String, String> english = load(module, Language.EN);
            for (Language language : Language.values()) {
                if (language == Language.EN) {
                    continue;
                }
                load(module, language).forEach((key, text) -> {
                    if (text.equals(english.get(key)) && text.split("\\s+").length > 3) {
                        forgotten.add(language.tag() + " " + key + ": " + text);
                    }
                });
            }
        }
        assertThat(forgotten).isEmpty();
    }

    /** Every key that the code names is in the bundles. */
    @Test
    void shouldKnowEveryKeyThatTheCodeNames() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path module : modules()) {
            known.addAll(load(module, Language.EN).keySet());
        }
        Pattern key = Pattern.compile("\"((?:%s)\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)*)\"".formatted(String.join("|",
                modules().stream().map(module -> module.getFileName().toString()).toList())));
        Pattern context = Pattern.compile("(getTranslation|translate|messages\\.get|\\btitle\\s*=|new PageHeader|\\.add\\(|Problem\\.at|text)\\s*\\(?");
        List<String> unknown = new ArrayList<>();
        for (Path source : sources()) {
            for (String line : Files.readAllLines(source)) {
                Matcher matcher = key.matcher(line);
                while (matcher.find()) {
                    if (context.matcher(line).find() && !line.contains("@Value") && !line.contains("Audit")
                            && !known.contains(matcher.group(1))) {
                        unknown.add(source + ": " + matcher.group(1));
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    /** Components are given keys, not sentences. */
    @Test
    void shouldHaveNoTextInViews() throws IOException {
        Pattern text = Pattern.compile(
                "(?:new (?:Span|H1|H2|H3|H4|Paragraph|Button|Anchor|RouterLink|TextField|Checkbox|Text|Tab|NativeLabel)"
                        + "|\\.(?:setText|setLabel|setPlaceholder|setHelperText|setErrorMessage|setTitle|setHeader|setTooltipText"
                        + "|setAriaLabel|setCaption)|Notification\\.show)\\(\\s*\"([^\"]*[A-Za-zÀ-ÿ]{2,}[^\"]*)\"");
        List<String> offences = new ArrayList<>();
        for (Path source : sources()) {
            if (!Files.readString(source).contains("com.vaadin.flow")) {
                continue;
            }
            Matcher matcher = text.matcher(Files.readString(source));
            while (matcher.find()) {
                offences.add(source + ": " + matcher.group());
            }
        }
        assertThat(offences).isEmpty();
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static Map<String, String> load(Path module, Language language) throws IOException {
        Path file = module.resolve(language.tag() + ".properties");
        assertThat(file).exists();
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static Set<String> placeholders(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                    || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    /** Forms that the language needs for whole numbers and a plural argument leaves to {@code other}: only {@code one} matters to us. */
    private static Set<String> missingPluralForms(String text, Language language) {
        Set<String> missing = new TreeSet<>();
        if (!text.contains(", plural,")) {
            return missing;
        }
        if (PluralRules.forLocale(language.locale()).getKeywords().contains("one") && !text.contains("one {")
                && !text.contains("=1 {")) {
            missing.add("one");
        }
        if (!text.contains("other {")) {
            missing.add("other");
        }
        return missing;
    }
}
