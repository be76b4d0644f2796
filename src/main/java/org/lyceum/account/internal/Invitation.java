package org.lyceum.account.internal;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.Role;

/**
 * Somebody, or everybody with an address of a domain, may come in.
 *
 * @param email        of the one who is invited; null where a domain is
 * @param domain       without the at sign; null where a person is invited
 * @param organisation that they join; null for the site only
 * @param role         in the organisation, or on the site
 * @param accepted     how many came
 */
public record Invitation(
        UUID id,
        @Nullable String email,
        @Nullable String domain,
        @Nullable UUID organisation,
        @Nullable String organisationName,
        Role role,
        OffsetDateTime createdAt,
        OffsetDateTime expiresAt,
        boolean revoked,
        int accepted) {

    /** Whether it can still be accepted, and why not. */
    public enum State {
        OPEN,
        ACCEPTED,
        REVOKED,
        EXPIRED
    }

    public State state(OffsetDateTime now) {
        if (email != null && accepted > 0) {
            return State.ACCEPTED;
        }
        if (revoked) {
            return State.REVOKED;
        }
        return expiresAt.isAfter(now) ? State.OPEN : State.EXPIRED;
    }

    /** The address, or the domain with an at sign. */
    public String guest() {
        return email == null ? "@" + domain : email;
    }

    boolean isFor(String address) {
        return email == null
                ? domain != null && InputRules.isIn(address, domain)
                : email.equals(PersonRow.normalise(address));
    }
}
