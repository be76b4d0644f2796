package org.lyceum.exercise.internal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines in which two programs differ, by Myers' algorithm. Trailing blanks and the last line end do not
 * count as differences.
 *
 * @param blocks in order; same and changed ones alternate
 */
public record ProgramDiff(List<Block> blocks) {

    /**
     * Lines that belong together.
     *
     * @param same   whether both sides say the same
     * @param before 1-based lines of the first program
     * @param after  of the second
     */
    public record Block(boolean same, List<Line> before, List<Line> after) {}

    public record Line(int number, String text) {}

    public static ProgramDiff between(String before, String after) {
        List<String> left = lines(before);
        List<String> right = lines(after);
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
            int start = delta.getSource().getPosition();
            same(blocks, left, right, i, j, start - i);
            i = start + delta.getSource().size();
            int other = delta.getTarget().getPosition();
            j = other + delta.getTarget().size();
            blocks.add(new Block(false, numbered(left, start, i), numbered(right, other, j)));
        }
        same(blocks, left, right, i, j, left.size() - i);
        return new ProgramDiff(List.copyOf(blocks));
    }

    public int removed() {
        return blocks.stream().filter(block -> !block.same()).mapToInt(block -> block.before().size()).sum();
    }

    public int added() {
        return blocks.stream().filter(block -> !block.same()).mapToInt(block -> block.after().size()).sum();
    }

    private static void same(List<Block> blocks, List<String> left, List<String> right, int i, int j, int count) {
        if (count > 0) {
            blocks.add(new Block(true, numbered(left, i, i + count), numbered(right, j, j + count)));
        }
    }

    private static List<Line> numbered(List<String> lines, int from, int to) {
        List<Line> numbered = new ArrayList<>();
        for (int i = from; i < to; i++) {
            numbered.add(new Line(i + 1, lines.get(i)));
        }
        return List.copyOf(numbered);
    }

    private static List<String> lines(String program) {
        return program.stripTrailing().lines().map(String::stripTrailing).toList();
    }
}
