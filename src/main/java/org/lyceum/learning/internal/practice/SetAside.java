package org.lyceum.learning.internal.practice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person does not want to practise.
 *
 * @param until first day on which it may come back; empty for never
 */
public record SetAside(String item, Optional<LocalDate> until) {

    boolean holds(LocalDate today) {
        return until.isEmpty() || until.get().isAfter(today);
    }
}
