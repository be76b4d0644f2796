package org.lyceum.qti;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outcome variable: {@code SCORE}, {@code MAXSCORE}, or one that chooses feedback.
 *
 * @param normalMaximum the most that it is meant to reach; null when not said
 */
public record OutcomeDeclaration(
        String identifier,
        Cardinality cardinality,
        BaseType baseType,
        @Nullable Double normalMaximum,
        List<String> defaults) {

    public static final String SCORE = "SCORE";
    public static final String MAXSCORE = "MAXSCORE";

    public OutcomeDeclaration {
        defaults = List.copyOf(defaults);
    }
}
