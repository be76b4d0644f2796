package org.lyceum.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lyceum.exercise.internal.ProgramDiff;
import org.lyceum.exercise.internal.ProgramDiff.Block;
import org.lyceum.exercise.internal.ProgramDiff.Line;

/**
 * Two programs side by side, on a narrow screen one below the other within each change. A sign and a word tell
 * removed and added lines, not the colour alone.
 */
class DiffView extends Div {

    /** Unchanged lines shown before and after a change. */
    private static final int AROUND = 3;

    /** The part of a line that differs from another line; empty when start is not before end. */
    private record Middle(int start, int end) {

        static Middle of(String text, String other) {
            int start = 0;
            int most = Math.min(text.length(), other.length());
            while (start < most && text.charAt(start) == other.charAt(start)) {
                start++;
            }
            int tail = 0;
            while (tail < most - start
                    && text.charAt(text.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
                tail++;
            }
            return new Middle(start, text.length() - tail);
        }
    }

    DiffView(ProgramDiff diff) {
        addClassName("exercise-diff");
        Paragraph summary = new Paragraph(diff.removed() + diff.added() == 0
                ? getTranslation("exercise.compare.same")
                : getTranslation("exercise.compare.summary", diff.removed(), diff.added()));
        summary.getElement().setAttribute("role", "status");
        Div code = new Div();
        code.addClassName("exercise-diff-code");
        code.getElement().setAttribute("role", "region");
        code.getElement().setAttribute("tabindex", "0");
        code.getElement().setAttribute("translate", "no");
        code.getElement().setAttribute("dir", "ltr");
        code.getElement().setAttribute("aria-label", getTranslation("exercise.compare.title"));
        List<Block> blocks = diff.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).same()) {
                same(code, blocks.get(i), i > 0 ? AROUND : 0, i < blocks.size() - 1 ? AROUND : 0);
            } else {
                code.add(changed(blocks.get(i)));
            }
        }
        add(summary, code);
    }

    private void same(Div code, Block block, int head, int tail) {
        int size = block.before().size();
        int hidden = size - head - tail;
        if (hidden < AROUND || head + tail == 0) {
            code.add(same(block, 0, size));
            return;
        }
        code.add(same(block, 0, head));
        Div gap = new Div(getTranslation("exercise.compare.unchanged", hidden));
        gap.addClassName("exercise-diff-gap");
        code.add(gap, same(block, size - tail, size));
    }

    private Component same(Block block, int from, int to) {
        Div rows = new Div();
        rows.addClassNames("exercise-diff-block", "exercise-diff-same");
        for (int i = from; i < to; i++) {
            rows.add(line(block.before().get(i), i - from + 1, "same", "", null));
        }
        for (int i = from; i < to; i++) {
            Component right = line(block.after().get(i), i - from + 1, "same", "", null);
            right.addClassName("exercise-diff-after");
            right.getElement().setAttribute("aria-hidden", "true"); // said on the left
            rows.add(right);
        }
        return rows;
    }

    private Component changed(Block block) {
        Div rows = new Div();
        rows.addClassName("exercise-diff-block");
        for (int i = 0; i < block.before().size(); i++) {
            rows.add(line(block.before().get(i), i + 1, "removed", "−",
                    i < block.after().size() ? block.after().get(i).text() : null));
        }
        for (int i = 0; i < block.after().size(); i++) {
            Component right = line(block.after().get(i), i + 1, "added", "+",
                    i < block.before().size() ? block.before().get(i).text() : null);
            right.addClassName("exercise-diff-after");
            rows.add(right);
        }
        return rows;
    }

    /** @param other the line on the other side, to mark what differs; null where there is none */
    private Div line(Line line, int row, String kind, String sign, @Nullable String other) {
        Span number = new Span(String.valueOf(line.number()));
        number.addClassName("exercise-diff-number");
        Span mark = new Span(sign);
        mark.addClassName("exercise-diff-sign");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span text = new Span();
        text.addClassName("exercise-diff-text");
        text(text, line.text(), other);
        Div shown = new Div(number, mark);
        if (!sign.isEmpty()) {
            Span word = new Span(getTranslation("exercise.compare." + kind));
            word.addClassName("visually-hidden");
            shown.add(word);
        }
        shown.add(text);
        shown.addClassNames("exercise-diff-line", "exercise-diff-" + kind);
        shown.getStyle().set("--row", String.valueOf(row));
        return shown;
    }

    private static void text(Span place, String text, @Nullable String other) {
        Middle middle = other == null ? new Middle(0, 0) : Middle.of(text, other);
        // a line that differs in most of its text is plainly another line
        if (middle.start() >= middle.end() || (middle.end() - middle.start()) * 3 > text.strip().length() * 2) {
            place.setText(text);
            return;
        }
        Span differs = new Span(text.substring(middle.start(), middle.end()));
        differs.addClassName("exercise-diff-middle");
        place.add(new Span(text.substring(0, middle.start())), differs, new Span(text.substring(middle.end())));
    }
}
