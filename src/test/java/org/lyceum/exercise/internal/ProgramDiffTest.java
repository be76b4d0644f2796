package org.lyceum.exercise.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lyceum.exercise.internal.ProgramDiff.Block;
import org.lyceum.exercise.internal.ProgramDiff.Line;

class ProgramDiffTest {

    @Test
    void shouldPairChangedLinesWithTheirNumbersOnBothSides() {
        ProgramDiff diff = ProgramDiff.between("a\nb\nc\n", "a\nB\nB2\nc\nd\n");

        assertThat(diff.blocks()).extracting(Block::same).containsExactly(true, false, true, false);
        assertThat(diff.blocks().get(1).before()).containsExactly(new Line(2, "b"));
        assertThat(diff.blocks().get(1).after()).containsExactly(new Line(2, "B"), new Line(3, "B2"));
        assertThat(diff.blocks().get(2).before()).containsExactly(new Line(3, "c"));
        assertThat(diff.blocks().get(2).after()).containsExactly(new Line(4, "c"));
        assertThat(diff.removed()).isEqualTo(1);
        assertThat(diff.added()).isEqualTo(3);
    }

    @Test
    void shouldSeeNoDifferenceInTrailingBlanksAndLineEnds() {
        assertThat(ProgramDiff.between("a  \r\nb\n\n", "a\nb").blocks()).extracting(Block::same).containsExactly(true);
        assertThat(ProgramDiff.between("", "\n").blocks()).isEmpty();
    }

    @Test
    void shouldShowEverythingAsAddedWhenNothingWasThere() {
        assertThat(ProgramDiff.between("", "a\nb").added()).isEqualTo(2);
    }
}
