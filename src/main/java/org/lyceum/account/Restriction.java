package org.lyceum.account;

import java.time.Instant;
import java.util.UUID;

/**
 * Tutor, search and courses are closed to a person meanwhile.
 *
 * @param cause what closed them, such as a sitting; the same id lifts the restriction
 * @param place path of the page where the person goes on, without a leading slash
 * @param until from then on everything is open again, whoever forgot to say so
 */
public record Restriction(PersonId person, Kind kind, UUID cause, String place, Instant until) {

    /** Why. */
    public enum Kind {
        EXAM
    }
}
