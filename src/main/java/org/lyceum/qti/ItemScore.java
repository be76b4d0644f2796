package org.lyceum.qti;

/**
 * What a response is worth.
 *
 * @param score   rounded to four digits; 0 when {@code byHand}
 * @param maximum of the item
 * @param byHand  not scored here: by a person with the rubric, or by running the program
 */
public record ItemScore(double score, double maximum, boolean byHand) {}
