package org.lyceum.account.internal;

import java.util.Optional;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Person;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person of the security context, with their data as it is now. */
@Component
class SignedIn implements CurrentPerson {

    private final PersonTable people;

    SignedIn(PersonTable people) {
        this.people = people;
    }

    @Override
    public Optional<Person> find() {
        return row().map(PersonRow::toPerson);
    }

    @Override
    public Person require() {
        return requireRow().toPerson();
    }

    /** Nobody when the account was closed or its password changed elsewhere since this session began. */
    Optional<PersonRow> row() {
        return principal().flatMap(principal -> people.row(principal.id())
                .filter(row -> row.status() == Status.ACTIVE && row.signInVersion() == principal.signInVersion()));
    }

    PersonRow requireRow() {
        return row().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    static Optional<SignedInPerson> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person) : Optional.empty();
    }
}
