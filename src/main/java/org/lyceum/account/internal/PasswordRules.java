package org.lyceum.account.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a password must be, after NIST SP 800-63B: long, not common, not the person's own name or address. No
 * rules about kinds of characters, which make passwords harder to keep and no harder to guess.
 */
@Component
public class PasswordRules {

    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 128;

    /** Why a password is refused; the text is the message key {@code account.password.<name>}. */
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        PERSONAL;

        public String key() {
            return "account.password." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Set<String> common = load();

    /** The first fault of a password; empty when it is good. */
    public Optional<Fault> fault(String password, String email, String name) {
        if (password.codePointCount(0, password.length()) < MIN_LENGTH) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (password.length() > MAX_LENGTH) {
            return Optional.of(Fault.TOO_LONG);
        }
        String plain = plain(password);
        String address = email.toLowerCase(Locale.ROOT);
        String mailbox = address.substring(0, Math.max(0, address.indexOf('@')));
        if (isMostly(plain, plain(address)) || isMostly(plain, plain(mailbox)) || isMostly(plain, plain(name))) {
            return Optional.of(Fault.PERSONAL);
        }
        if (common.contains(plain) || common.stream().anyMatch(word -> isMostly(plain, word)) || plain.chars().distinct().count() < 5) {
            return Optional.of(Fault.COMMON);
        }
        return Optional.empty();
    }

    /** "anna@example.org1" is the address and little more. */
    private static boolean isMostly(String password, String known) {
        return known.length() >= 4 && password.contains(known) && password.length() - known.length() < 5;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
    }

    private static Set<String> load() {
        try (InputStream in = PasswordRules.class.getResourceAsStream("common-passwords.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
