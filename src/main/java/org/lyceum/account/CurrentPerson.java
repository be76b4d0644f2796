package org.lyceum.account;

import java.util.Optional;

/** The person on whose behalf the current request runs. */
public interface CurrentPerson {

    Optional<Person> find();

    /** @throws org.springframework.security.access.AccessDeniedException when nobody is signed in */
    Person require();
}
