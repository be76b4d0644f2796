package org.lyceum.account.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who may sign up without being invited. */
@Component
public class SignUpPolicy {

    private enum Kind {
        OPEN,
        INVITATION,
        DOMAIN
    }

    private final Kind kind;
    private final List<String> domains;

    public SignUpPolicy(
            @Value("${lyceum.sign-up.policy}") String kind, @Value("${lyceum.sign-up.domains:}") String domains) {
        this.kind = Kind.valueOf(kind.strip().toUpperCase(Locale.ROOT));
        this.domains = Arrays.stream(domains.split(","))
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .filter(domain -> !domain.isEmpty())
                .toList();
        if (this.kind == Kind.DOMAIN && this.domains.isEmpty()) {
            throw new IllegalArgumentException("lyceum.sign-up.policy is domain, but lyceum.sign-up.domains is empty");
        }
    }

    /** Whether there is a sign-up page at all. */
    public boolean isOffered() {
        return kind != Kind.INVITATION;
    }

    /** The domains that an address has to be of; empty where any will do. */
    public List<String> domains() {
        return kind == Kind.DOMAIN ? domains : List.of();
    }

    boolean allows(String email) {
        return kind == Kind.OPEN
                || kind == Kind.DOMAIN && domains.stream().anyMatch(domain -> InputRules.isIn(email, domain));
    }
}
