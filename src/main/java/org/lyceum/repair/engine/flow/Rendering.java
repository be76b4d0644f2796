package org.lyceum.repair.engine.flow;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lyceum.repair.engine.flow.Draft.Part;
import org.lyceum.repair.engine.flow.Statement.Kind;
import org.lyceum.repair.engine.tree.Source;

/** Writes a draft into the learner's lines. */
final class Rendering {

    private final Part root;
    private final Source source;
    private final String text;
    private final StringBuilder out = new StringBuilder();
    private final Layout layout;
    private int cursor;
    private @Nullable Part open;

    Rendering(Part root) {
        this.root = root;
        source = root.statement().source();
        text = source.text();
        layout = root.statement().layout();
    }

    String text() {
        root.children().forEach(part -> write(part, indentation(root, part), false));
        finishLine();
        flush(text.length());
        boolean open = !text.endsWith("\n");
        return open && out.toString().endsWith("\n") ? out.substring(0, out.length() - 1) : out.toString();
    }

    private String indentation(Part parent, Part child) {
        return parent.is(Kind.MODULE) && !child.foreign() && child.statement().parent() == parent.statement()
                && source.startsLine(child.statement().node()) ? source.indentation(child.statement().start()) : "";
    }

    /** @param elif of an {@code if}: whether to write it so; of an {@code else}: whether what follows it may be */
    private void write(Part part, String indent, boolean elif) {
        if (part.is(Kind.ELSE)) {
            otherwise(part, indent, elif);
            return;
        }
        String header = header(part);
        if (part.is(Kind.IF)) {
            header = (elif ? "elif" : "if") + header.substring(header.startsWith("elif") ? 4 : 2);
        }
        line(part, indent, header);
        if (!part.is(Kind.SIMPLE)) {
            block(part, indent);
        }
    }

    /** @param chain whether it belongs to an {@code if}, so that it may be an {@code elif} */
    private void otherwise(Part part, String indent, boolean chain) {
        List<Part> body = part.children();
        if (chain && body.size() == 1 && body.getFirst().is(Kind.IF)
                && (part.foreign() || part.statement().elseOfElif() || body.getFirst().foreign())) {
            write(body.getFirst(), indent, true);
            return;
        }
        if (part.statement().elseOfElif()) {
            finishLine();
            out.append(indent).append("else:\n");
        } else {
            line(part, indent, part.foreign() ? "else:" : header(part));
        }
        block(part, indent);
    }

    private void block(Part part, String indent) {
        String inner = inner(part, indent);
        List<Part> body = part.body();
        if (body.isEmpty()) {
            finishLine();
            out.append(inner).append("pass\n");
        }
        for (Part child : part.children()) {
            write(child, child.clause() ? indent : inner, child.is(Kind.ELSE) && part.is(Kind.IF));
        }
    }

    /** Where the block stood, or one step in. */
    private String inner(Part part, String indent) {
        if (!part.foreign()) {
            boolean moved = source.startsLine(part.statement().node())
                    && !source.indentation(part.statement().start()).equals(indent);
            for (Part child : part.children()) {
                Statement statement = child.statement();
                if (!moved && !child.foreign() && !child.clause() && statement.parent() == part.statement()
                        && source.startsLine(statement.node())) {
                    String found = source.indentation(statement.start());
                    if (found.length() > indent.length()) {
                        return found;
                    }
                }
            }
        }
        return indent + layout.step();
    }

    private void line(Part part, String indent, String header) {
        Part before = open;
        if (before != null && !part.foreign() && layout.behind(before.statement()) == part.statement()
                && inline(before, part)) {
            out.append(text, before.statement().headerEnd(), part.statement().start()).append(header);
        } else {
            finishLine();
            if (!part.foreign()) {
                flush(source.lineStart(part.statement().start()));
            }
            out.append(indent).append(header);
        }
        if (!part.foreign()) {
            cursor = Math.max(cursor, source.nextLine(Math.max(0, part.statement().headerEnd() - 1)));
        }
        open = part;
    }

    /** Whether both may stay in one line: neighbours, or a header with all that it has always had behind it. */
    private boolean inline(Part before, Part part) {
        if (before.foreign()) {
            return false;
        }
        if (part.statement().parent() != before.statement()) {
            return before.is(Kind.SIMPLE) && part.is(Kind.SIMPLE)
                    && part.statement().parent() == before.statement().parent();
        }
        int line = source.lineStart(before.statement().headerEnd());
        return part.is(Kind.SIMPLE) && before.body().stream().allMatch(child -> !child.foreign() && child.is(Kind.SIMPLE)
                && source.lineStart(child.statement().start()) == line);
    }

    private void finishLine() {
        Part part = open;
        if (part == null) {
            return;
        }
        if (!part.foreign() && layout.behind(part.statement()) == null) {
            int end = part.statement().headerEnd();
            int next = text.indexOf('\n', end);
            String rest = text.substring(end, next < 0 ? text.length() : next);
            out.append(rest.strip().equals(";") ? "" : rest);
        }
        out.append('\n');
        open = null;
    }

    /** Comments and empty lines up to here. */
    private void flush(int end) {
        while (cursor < end) {
            int next = source.nextLine(cursor);
            if (!layout.code(cursor)) {
                out.append(text, cursor, next);
                if (next == text.length() && !text.endsWith("\n")) {
                    out.append('\n');
                }
            }
            cursor = next;
        }
    }

    private String header(Part part) {
        StringBuilder header = new StringBuilder(part.statement().headerText());
        part.changes().stream()
                .sorted(Comparator.comparingInt(Step.Change::start).reversed())
                .forEach(change -> replace(header, change.start() - part.statement().start(),
                        change.end() - part.statement().start(), change.after()));
        return header.toString();
    }

    /** Words do not grow together: {@code a<b} becomes {@code a in b}. */
    private static void replace(StringBuilder header, int start, int end, String after) {
        boolean left = start > 0 && letter(header.charAt(start - 1)) && !after.isEmpty() && letter(after.charAt(0));
        boolean right = end < header.length() && letter(header.charAt(end)) && !after.isEmpty()
                && letter(after.charAt(after.length() - 1));
        header.replace(start, end, (left ? " " : "") + after + (right ? " " : ""));
    }

    private static boolean letter(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
