package org.lyceum.qti;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A response variable.
 *
 * @param correct the key; empty when a person or a program judges
 * @param mapping points for partial credit; null for all or nothing
 */
public record ResponseDeclaration(
        String identifier, Cardinality cardinality, BaseType baseType, List<String> correct, @Nullable Mapping mapping) {

    public ResponseDeclaration {
        correct = List.copyOf(correct);
    }
}
