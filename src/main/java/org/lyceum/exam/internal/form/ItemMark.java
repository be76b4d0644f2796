package org.lyceum.exam.internal.form;

/**
 * What an answer is worth.
 *
 * @param maximum more than 0
 * @param byHand  a person has to mark it; the score means nothing until then
 */
public record ItemMark(double score, double maximum, boolean byHand) {

    /** Between 0 and 1, also where an item's mapping allows more or less. */
    public double share() {
        return Math.clamp(score / maximum, 0, 1);
    }
}
