package org.lyceum.account;

import java.util.Optional;

/** Looks people up by identity. */
public interface People {

    Optional<Person> find(PersonId id);
}
