package org.lyceum.qti;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Scores responses by an item's processing. Never throws: what is not a response to this item, because it names
 * choices that do not exist, too many of them, or has the wrong shape, is worth nothing.
 */
public final class ItemScorer {

    private ItemScorer() {}

    /** @param responses values by response identifier; directed pairs as {@code "row column"} */
    public static ItemScore score(AssessmentItem item, Map<String, List<String>> responses) {
        double maximum = rounded(maximum(item));
        if (item.processing() instanceof Processing.Elsewhere) {
            return new ItemScore(0, maximum, true);
        }
        ResponseDeclaration declared = item.declaration();
        List<String> values = responses.get(declared.identifier());
        if (values == null || values.stream().anyMatch(java.util.Objects::isNull) || !ResponseValues.fit(item, values)) {
            return new ItemScore(0, maximum, false);
        }
        double score = switch (item.processing()) {
            case Processing.MatchCorrect _ -> matches(declared, values) ? maximum : 0;
            case Processing.MapResponse _ -> mapped(declared, values);
            case Processing.NumericEqual equal -> near(equal, declared, values.getFirst()) ? equal.points() : 0;
            case Processing.Elsewhere _ -> 0;
        };
        return new ItemScore(rounded(score), maximum, false);
    }

    /** Most points: as declared, or what the key earns. */
    public static double maximum(AssessmentItem item) {
        var maximum = item.outcome(OutcomeDeclaration.MAXSCORE);
        if (maximum.isPresent() && !maximum.get().defaults().isEmpty()) {
            try {
                return Double.parseDouble(maximum.get().defaults().getFirst());
            } catch (NumberFormatException e) {
                // not a number: as if not declared
            }
        }
        Double normal = item.outcome(OutcomeDeclaration.SCORE).map(OutcomeDeclaration::normalMaximum).orElse(null);
        if (normal != null) {
            return normal;
        }
        Mapping mapping = item.declaration().mapping();
        if (item.processing() instanceof Processing.MapResponse && mapping != null) {
            return mapped(item.declaration(), item.declaration().correct());
        }
        return item.processing() instanceof Processing.NumericEqual equal ? equal.points() : 1;
    }

    private static boolean matches(ResponseDeclaration declared, List<String> values) {
        return switch (declared.baseType()) {
            case FLOAT, INTEGER -> {
                double key = Double.parseDouble(declared.correct().getFirst());
                yield ResponseValues.numbers(values.getFirst()).contains(key);
            }
            case STRING -> ResponseValues.equal(values.getFirst(), declared.correct().getFirst(), true);
            default -> declared.cardinality() == Cardinality.MULTIPLE
                    ? new HashSet<>(values).equals(new HashSet<>(declared.correct()))
                    : values.equals(declared.correct());
        };
    }

    private static double mapped(ResponseDeclaration declared, List<String> values) {
        Mapping mapping = declared.mapping();
        if (mapping == null) {
            return 0;
        }
        boolean text = declared.baseType() == BaseType.STRING;
        double sum = values.stream()
                .mapToDouble(value -> mapping.entries().stream()
                        .filter(entry -> text ? ResponseValues.equal(value, entry.key(), entry.caseSensitive())
                                : value.equals(entry.key()))
                        .findFirst()
                        .map(Mapping.Entry::points)
                        .orElse(mapping.otherwise()))
                .sum();
        return mapping.bounded(sum);
    }

    private static boolean near(Processing.NumericEqual equal, ResponseDeclaration declared, String value) {
        double key = Double.parseDouble(declared.correct().getFirst());
        double scale = equal.mode() == Processing.Mode.RELATIVE ? Math.abs(key) / 100 : 1;
        // 0.3 is within 0.1 of 0.2 for everyone but binary fractions
        double slack = 1e-9 * Math.max(1, Math.abs(key));
        return ResponseValues.numbers(value).stream().anyMatch(number ->
                number >= key - equal.below() * scale - slack && number <= key + equal.above() * scale + slack);
    }

    private static double rounded(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }
}
