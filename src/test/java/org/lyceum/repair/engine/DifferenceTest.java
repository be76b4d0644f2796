package org.lyceum.repair.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lyceum.repair.Edit;
import org.lyceum.repair.EditKind;
import org.lyceum.repair.engine.mutate.Mutation;

class DifferenceTest {

    @Test
    void shouldNameEachPlaceThatDiffersWithItsLine() {
        String before = "def f(a, b):\n    if a < b:\n        return a\n    x = 1\n    return x\n";
        String after = "def f(a, b):\n    if a <= b:\n        return a\n    x = 0\n    return x + b\n";

        List<Edit> edits = Difference.between(before, after);

        assertThat(edits).extracting(Edit::line).containsExactly(2, 4, 5);
        assertThat(edits).extracting(Edit::kind)
                .containsExactly(EditKind.WRONG_OPERATOR, EditKind.OFF_BY_ONE, EditKind.OTHER);
        assertThat(new Mutation(edits, 1).applyTo(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "<, >=, WRONG_OPERATOR", "+, -, WRONG_CALCULATION", "=, +=, REPLACED_NOT_ADDED", "-=, +=, WRONG_UPDATE",
        "and, or, WRONG_CONNECTIVE", "'', not, NEGATED_CONDITION", "3, 4, OFF_BY_ONE", "3, 9, WRONG_CONSTANT",
        "'', ' + 1', OFF_BY_ONE", "print, return, PRINTED_INSTEAD_OF_RETURNED", "'', return x, MISSING_RETURN",
        "True, False, WRONG_CONSTANT", "total, count, WRONG_VARIABLE", "a[0], b, OTHER"
    })
    void shouldSayWhatAnEditMends(String before, String after, EditKind kind) {
        assertThat(Kinds.of(before, after)).isEqualTo(kind);
    }
}
