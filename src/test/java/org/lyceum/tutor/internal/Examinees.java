package org.lyceum.tutor.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lyceum.account.PersonId;
import org.lyceum.account.Restriction;
import org.lyceum.account.Restrictions;

/** People whose exam is running, without a database. */
final class Examinees implements Restrictions {

    private final Map<PersonId, Restriction> rows = new HashMap<>();

    void sit(PersonId person) {
        close(new Restriction(person, Restriction.Kind.EXAM, UUID.randomUUID(), "", Instant.MAX));
    }

    @Override
    public void close(Restriction restriction) {
        rows.put(restriction.person(), restriction);
    }

    @Override
    public void open(UUID cause) {
        rows.values().removeIf(row -> row.cause().equals(cause));
    }

    @Override
    public Optional<Restriction> of(PersonId person) {
        return Optional.ofNullable(rows.get(person));
    }
}
