package org.lyceum.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a role holds: the whole site, one organisation, or one group of it. A wider scope includes the
 * narrower ones.
 *
 * @param id null for the site only
 */
public record Scope(Kind kind, @Nullable UUID id) {

    public static final Scope SITE = new Scope(Kind.SITE, null);

    public enum Kind {
        SITE,
        ORGANISATION,
        GROUP
    }

    public Scope {
        if ((kind == Kind.SITE) != (id == null)) {
            throw new IllegalArgumentException("Only the site scope has no id: " + kind);
        }
    }
}
