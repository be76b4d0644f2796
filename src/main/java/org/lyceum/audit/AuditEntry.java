package org.lyceum.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act.
 *
 * @param actor   the person who did it; null for the system and for people who are not signed in
 * @param action  stable dotted name such as {@code account.role-granted}; its text is the message key
 *                {@code audit.action.<action>}
 * @param subject what it was done to, as {@code kind:id}, for example {@code person:0190…}
 * @param details facts that explain the act; never passwords, tokens or the text of private work
 */
public record AuditEntry(@Nullable UUID actor, String action, String subject, Map<String, String> details) {

    public AuditEntry {
        details = Map.copyOf(details);
    }
}
