package org.lyceum.account.internal;

import java.util.List;
import org.lyceum.settings.Settings;
import org.springframework.stereotype.Component;

/** Who may sign up without being invited, as it is set now. */
@Component
public class SignUpPolicy {

    private final Settings settings;

    public SignUpPolicy(Settings settings) {
        this.settings = settings;
    }

    /** Whether there is a sign-up page at all. */
    public boolean isOffered() {
        return !kind().equals(AccountSettings.INVITATION);
    }

    /** The domains that an address has to be of; empty where any will do. */
    public List<String> domains() {
        return kind().equals(AccountSettings.DOMAIN) ? settings.list(AccountSettings.DOMAINS) : List.of();
    }

    /** A policy by domain without a domain lets nobody in: properties may say so, the settings page may not. */
    boolean allows(String email) {
        return switch (kind()) {
            case AccountSettings.INVITATION -> false;
            case AccountSettings.DOMAIN -> domains().stream().anyMatch(domain -> InputRules.isIn(email, domain));
            default -> true;
        };
    }

    private String kind() {
        return settings.text(AccountSettings.POLICY);
    }
}
