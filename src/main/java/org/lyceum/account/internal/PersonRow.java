package org.lyceum.account.internal;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.ui.Language;

/** A person with what only this module may know. */
public record PersonRow(
        PersonId id,
        String email,
        @Nullable String passwordHash,
        Status status,
        String displayName,
        String legalName,
        Language language,
        ZoneId zone,
        int signInVersion,
        boolean demo,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime signedInAt) {

    public Person toPerson() {
        return new Person(id, email, displayName, legalName, language, zone);
    }

    /** Addresses that differ in case or surrounding space are one. */
    public static String normalise(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
