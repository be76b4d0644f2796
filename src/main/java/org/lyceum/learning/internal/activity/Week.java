package org.lyceum.learning.internal.activity;

import java.time.LocalDate;

/** Seven days. */
public record Week(LocalDate first) {

    public LocalDate last() {
        return first.plusDays(6);
    }

    public Week minus(int weeks) {
        return new Week(first.minusWeeks(weeks));
    }

    public Week next() {
        return new Week(first.plusWeeks(1));
    }
}
