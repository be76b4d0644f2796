package org.lyceum.account;

import java.util.UUID;

/** Identity of a person; survives change of name and mail address. */
public record PersonId(UUID value) {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
