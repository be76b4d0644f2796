package org.lyceum.learning.internal.assignment;

import java.time.Instant;
import java.util.Optional;
import org.lyceum.account.PersonId;

/** @param marker empty once that person is erased */
public record Mark(Optional<PersonId> marker, Levels levels, String comment, Instant markedAt) {}
