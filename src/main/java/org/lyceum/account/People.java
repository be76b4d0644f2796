package org.lyceum.account;

import java.util.Optional;

/** Looks people up by identity. */
public interface People {

    Optional<Person> find(PersonId id);

    /** As {@link #find}, but empty for people who may not sign in now: disabled, not yet confirmed, or erased. */
    default Optional<Person> findActive(PersonId id) {
        return find(id);
    }
}
