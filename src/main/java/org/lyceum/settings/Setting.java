package org.lyceum.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lyceum.ui.Language;

/**
 * One thing that an admin may set. Values are text; {@link #normalise} brings them to their one form and
 * {@link #fault} says what is wrong with them.
 *
 * @param key      stable, {@code group.name}; also the row's key
 * @param words    message key of the label; {@code <words>.help} is its help text, {@code <words>.<option>} an option
 * @param options  of a {@link Kind#CHOICE}
 * @param least    smallest number, or 1 where a text must not be empty
 * @param most     largest number, or the greatest length of a text
 * @param property the Spring property that holds the default
 * @param fallback the default where the property is not set
 * @param restart  whether a change holds only after the next start
 */
public record Setting(
        String key,
        String words,
        Kind kind,
        List<String> options,
        int least,
        int most,
        String property,
        String fallback,
        boolean restart) {

    /** What a value looks like. */
    public enum Kind {
        TEXT,
        /** Absolute http or https address without query; may be empty. */
        URL,
        /** Mail address; may be empty. */
        EMAIL,
        /** Host name or network address; may be empty. */
        HOST,
        NUMBER,
        CHOICE,
        /** Domain names, separated by commas. */
        DOMAINS,
        /** Language tags, separated by commas; at least one. */
        LANGUAGES,
        /** Kept under the site's key and never shown. */
        SECRET
    }

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}.-]{1,253}");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}-]{2,}");
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.:-]{0,252})");

    /** A line of text. @param least 1 where it must not be empty */
    public static Setting text(String key, int least, int most, String property, String fallback) {
        return of(key, Kind.TEXT, List.of(), least, most, property, fallback);
    }

    public static Setting number(String key, int least, int most, String property, int fallback) {
        return of(key, Kind.NUMBER, List.of(), least, most, property, String.valueOf(fallback));
    }

    /** The first option is the default. */
    public static Setting choice(String key, String property, String... options) {
        return of(key, Kind.CHOICE, List.of(options), 1, 1, property, options[0]);
    }

    public static Setting of(Kind kind, String key, String property, String fallback) {
        return of(key, kind, List.of(), 0, 1_000, property, fallback);
    }

    private static Setting of(
            String key, Kind kind, List<String> options, int least, int most, String property, String fallback) {
        return new Setting(key, "settings." + key, kind, options, least, most, property, fallback, false);
    }

    public Setting afterRestart() {
        return new Setting(key, words, kind, options, least, most, property, fallback, true);
    }

    public Setting worded(String messageKey) {
        return new Setting(key, messageKey, kind, options, least, most, property, fallback, restart);
    }

    /** What stands before the first dot: settings of one group stand together. */
    public String group() {
        return key.substring(0, key.indexOf('.'));
    }

    /** The parts of a value that is a list. */
    public static List<String> parts(String value) {
        return Arrays.stream(value.split(",")).map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
    }

    public String normalise(String value) {
        return switch (kind) {
            case SECRET -> value;
            case URL -> value.strip().replaceAll("/+$", "");
            case DOMAINS -> String.join(", ", parts(value.toLowerCase(Locale.ROOT)));
            case LANGUAGES -> String.join(",", parts(value));
            case TEXT, EMAIL, HOST, NUMBER, CHOICE -> value.strip();
        };
    }

    /** Message key of what is wrong with a normalised value; its arguments are {@link #least} and {@link #most}. */
    public Optional<String> fault(String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("settings.fault.control");
        }
        boolean good = switch (kind) {
            case TEXT -> value.length() >= least && value.length() <= most;
            case SECRET -> value.length() <= most;
            case URL -> value.isEmpty() || isAddress(value);
            case EMAIL -> value.isEmpty() || EMAIL.matcher(value).matches();
            case HOST -> value.isEmpty() || HOST.matcher(value).matches();
            case NUMBER -> value.matches("\\d{1,9}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
            case CHOICE -> options.contains(value);
            case DOMAINS -> value.length() <= most && parts(value).stream().allMatch(part -> DOMAIN.matcher(part).matches());
            case LANGUAGES -> !value.isEmpty()
                    && parts(value).stream().allMatch(part -> Language.ofTag(part).isPresent());
        };
        return good ? Optional.empty() : Optional.of("settings.fault." + kind.name().toLowerCase(Locale.ROOT));
    }

    private boolean isAddress(String value) {
        try {
            URI uri = new URI(value);
            return value.length() <= most && uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null
                    && uri.getFragment() == null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
