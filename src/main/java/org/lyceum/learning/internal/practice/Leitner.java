package org.lyceum.learning.internal.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Spaced practice in five boxes, after Sebastian Leitner, <i>So lernt man lernen</i> (1972): what goes right when it
 * is due moves to the next box and rests longer, what goes wrong goes back to the first. Pauses of 1, 3, 7, 14 and 30
 * days. That spacing helps, and more so the longer it is to be remembered: Cepeda and others, <i>Distributed practice
 * in verbal recall tasks</i>, Psychological Bulletin 132 (2006).
 *
 * @param box    0 to 4
 * @param due    first day on which to try again
 * @param failed day of the last failure
 */
public record Leitner(int box, LocalDate due, LocalDate failed) {

    private static final int[] PAUSES = {1, 3, 7, 14, 30};

    /** One try on a day. */
    public record Try(LocalDate day, boolean right) {}

    /**
     * @param tries oldest first. Before the first failure nothing needs practice; what goes right before it is due says
     *              little, so it changes nothing
     * @return empty when it never went wrong, or went right in the last box
     */
    public static Optional<Leitner> of(List<Try> tries) {
        Optional<Leitner> card = Optional.empty();
        for (Try each : tries) {
            if (!each.right()) {
                card = Optional.of(new Leitner(0, each.day().plusDays(PAUSES[0]), each.day()));
            } else if (card.isPresent() && !each.day().isBefore(card.get().due())) {
                card = card.get().moved(each.day());
            }
        }
        return card;
    }

    private Optional<Leitner> moved(LocalDate day) {
        int next = box + 1;
        return next == PAUSES.length ? Optional.empty()
                : Optional.of(new Leitner(next, day.plusDays(PAUSES[next]), failed));
    }
}
