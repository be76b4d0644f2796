package org.lyceum.repair.engine.mutate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lyceum.repair.Edit;
import org.lyceum.repair.EditKind;
import org.lyceum.repair.engine.tree.Node;
import org.lyceum.repair.engine.tree.Source;

/** Collects mutations of one program; of several that lead to the same text the most plausible stays. */
public final class Proposals {

    private final Source source;
    private final Map<String, Mutation> byText = new LinkedHashMap<>();

    public Proposals(Source source) {
        this.source = source;
    }

    public Edit edit(int start, int end, String after, EditKind kind) {
        return new Edit(source.line(start), start, source.text().substring(start, end), after, kind);
    }

    public void replace(Node node, String after, EditKind kind, double plausibility) {
        replace(node.start(), node.end(), after, kind, plausibility);
    }

    public void replace(int start, int end, String after, EditKind kind, double plausibility) {
        add(plausibility, edit(start, end, after, kind));
    }

    /** Inserts whole lines before the statement, indented like it. */
    public void insertBefore(Node statement, String line, EditKind kind, double plausibility) {
        if (source.startsLine(statement)) {
            int at = source.lineStart(statement.start());
            replace(at, at, source.indentation(statement.start()) + line + "\n", kind, plausibility);
        }
    }

    /** Inserts a line after the statement, indented like it. */
    public void insertAfter(Node statement, String line, EditKind kind, double plausibility) {
        insertAfter(statement, source.indentation(statement.start()), line, kind, plausibility);
    }

    public void insertAfter(Node statement, String indentation, String line, EditKind kind, double plausibility) {
        int at = source.nextLine(Math.max(statement.start(), statement.end() - 1));
        boolean open = at == source.text().length() && !source.text().endsWith("\n");
        replace(at, at, open ? "\n" + indentation + line : indentation + line + "\n", kind, plausibility);
    }

    /** Two statements for one. */
    public void replaceWithTwo(Node statement, String first, String second, EditKind kind, double plausibility) {
        replace(statement, first + "\n" + source.indentation(statement.start()) + second, kind, plausibility);
    }

    public void add(double plausibility, Edit... edits) {
        Mutation mutation = new Mutation(Arrays.asList(edits), plausibility);
        String text;
        try {
            text = mutation.applyTo(source.text());
        } catch (IllegalArgumentException overlapping) {
            return;
        }
        if (!text.equals(source.text())) {
            byText.merge(text, mutation, (old, fresh) -> old.plausibility() >= fresh.plausibility() ? old : fresh);
        }
    }

    /** Text of each variant and the mutation that leads there. */
    public Map<String, Mutation> byText() {
        return byText;
    }

    public List<Mutation> all() {
        return new ArrayList<>(byText.values());
    }
}
