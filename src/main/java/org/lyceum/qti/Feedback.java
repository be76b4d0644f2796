package org.lyceum.qti;

import java.util.List;

/**
 * What is told after the answer.
 *
 * @param outcome    variable that chooses it
 * @param identifier value of the variable
 * @param show       whether that value shows it or hides it
 */
public record Feedback(String outcome, String identifier, boolean show, List<Content> content) {

    public Feedback {
        content = List.copyOf(content);
    }
}
