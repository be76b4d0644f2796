package org.lyceum.account.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lyceum.account.internal.FieldFault.Field;
import org.springframework.stereotype.Component;

/** What names, mail addresses and passwords must be. */
@Component
public class InputRules {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_EMAIL = 254;

    /** Whether an address is real is found out by writing to it; this catches slips. */
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\\\p{Cntrl}]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}-]{2,}");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}-]{2,}");

    private final PasswordRules passwords;

    public InputRules(PasswordRules passwords) {
        this.passwords = passwords;
    }

    List<FieldFault> faults(NewPerson person) {
        List<FieldFault> faults = new ArrayList<>();
        name(person.name()).ifPresent(faults::add);
        email(person.email()).ifPresent(faults::add);
        password(person.password(), person.email(), person.name()).ifPresent(faults::add);
        return faults;
    }

    Optional<FieldFault> name(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            return fault(Field.NAME, "account.name.missing");
        }
        if (stripped.length() > LONGEST_NAME || stripped.chars().anyMatch(Character::isISOControl)) {
            return fault(Field.NAME, "account.name.too-long");
        }
        return Optional.empty();
    }

    Optional<FieldFault> email(String email) {
        String address = PersonRow.normalise(email);
        return address.length() <= LONGEST_EMAIL && EMAIL.matcher(address).matches()
                ? Optional.empty() : fault(Field.EMAIL, "account.email.invalid");
    }

    Optional<FieldFault> password(String password, String email, String name) {
        return passwords.fault(password, PersonRow.normalise(email), name)
                .map(fault -> new FieldFault(Field.PASSWORD, fault.key()));
    }

    static boolean isDomain(String text) {
        return text.length() <= 253 && DOMAIN.matcher(text).matches();
    }

    /** Whether an address lies in a domain itself; subdomains are domains of their own. */
    static boolean isIn(String email, String domain) {
        String address = PersonRow.normalise(email);
        return address.substring(address.lastIndexOf('@') + 1).equals(domain);
    }

    private static Optional<FieldFault> fault(Field field, String key) {
        return Optional.of(new FieldFault(field, key));
    }
}
