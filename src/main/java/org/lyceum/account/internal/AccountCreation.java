package org.lyceum.account.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.lyceum.account.PersonId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Writes new accounts, for all ways that lead to one. */
@Component
public class AccountCreation {

    private final PersonTable people;
    private final PasswordEncoder encoder;
    private final TimeOrderedIds ids;
    private final Clock clock;

    public AccountCreation(PersonTable people, PasswordEncoder encoder, TimeOrderedIds ids, Clock clock) {
        this.people = people;
        this.encoder = encoder;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Creates the account, or takes over one with the same address that was never confirmed: it belongs to
     * nobody yet, and a slip at the first try must not lock its owner out.
     *
     * @return empty when the address is taken; that costs as much time as a new account
     */
    Optional<PersonId> create(NewPerson person, Status status) {
        String hash = encoder.encode(person.password());
        Optional<PersonRow> known = people.byEmail(person.email());
        if (known.isEmpty()) {
            return insert(person, status, hash);
        }
        if (known.get().status() != Status.UNCONFIRMED) {
            return Optional.empty();
        }
        PersonId id = known.get().id();
        people.setProfile(id, person.name().strip(), "", person.language(), person.zone());
        people.setPassword(id, hash);
        if (status == Status.ACTIVE) {
            people.setStatus(id, Status.ACTIVE);
        }
        return Optional.of(id);
    }

    private Optional<PersonId> insert(NewPerson person, Status status, String hash) {
        PersonId id = new PersonId(ids.next());
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        boolean inserted = people.insert(new PersonRow(id, person.email(), hash, status, person.name().strip(), "",
                person.language(), person.zone(), 0, false, now, null));
        return inserted ? Optional.of(id) : Optional.empty();
    }
}
