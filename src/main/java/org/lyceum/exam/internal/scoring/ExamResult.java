package org.lyceum.exam.internal.scoring;

import java.util.List;

/**
 * How a sitting went, objective by objective.
 *
 * @param objectives in the order in which the form had them first
 */
public record ExamResult(List<ByObjective> objectives) {

    /**
     * @param points  sum of the items' shares, without those that wait for a person
     * @param items   how many the form had
     * @param waiting of them, for a person
     * @param lessons of the items that did not get all their points, each once: where to read again
     */
    public record ByObjective(String objective, double points, int items, int waiting, List<String> lessons) {}
}
