package org.lyceum.account.internal;

import java.util.Optional;
import org.lyceum.account.PersonId;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Looks up who may sign in, by mail address. */
@Component
class SignInDirectory implements UserDetailsService {

    private final PersonTable people;
    private final RoleTable roles;

    SignInDirectory(PersonTable people, RoleTable roles) {
        this.people = people;
        this.roles = roles;
    }

    @Override
    public SignedInPerson loadUserByUsername(String email) {
        return people.byEmail(email).map(this::toPrincipal)
                .orElseThrow(() -> new UsernameNotFoundException("Unknown address"));
    }

    Optional<SignedInPerson> byId(PersonId id) {
        return people.row(id).map(this::toPrincipal);
    }

    private SignedInPerson toPrincipal(PersonRow row) {
        return new SignedInPerson(row.id(), row.signInVersion(), roles.rolesAnywhere(row.id()),
                row.status() == Status.ACTIVE, row.passwordHash());
    }
}
