package org.lyceum.repair.engine.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program: its text, its tree, and what lies in which line.
 *
 * @param broken whether the parser had to skip or invent something
 */
public record Source(String text, Node root, boolean broken) {

    /** Statements that hold blocks. */
    public static final String[] COMPOUND = {
        "if_statement", "for_statement", "while_statement", "function_definition", "with_statement", "try_statement",
        "class_definition"
    };

    /** 1-based line of an offset. */
    public int line(int offset) {
        int line = 1;
        for (int i = 0; i < offset && i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        return line;
    }

    public int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Offset after the line break of the line that holds the offset, or the end of the text. */
    public int nextLine(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    /** The blanks before the first visible character of the line. */
    public String indentation(int offset) {
        int start = lineStart(offset);
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** One step of indentation as this learner types it. */
    public String step() {
        for (Node block : root.all("block")) {
            Node owner = block.parent();
            if (owner == null || !startsLine(block) || line(owner.start()) == line(block.start())) {
                continue;
            }
            String outer = indentation(owner.start());
            String inner = indentation(block.start());
            if (inner.length() > outer.length() && inner.startsWith(outer)) {
                return inner.substring(outer.length());
            }
        }
        return "    ";
    }

    /** Whether nothing but blanks stands before the node in its line. */
    public boolean startsLine(Node node) {
        return text.substring(lineStart(node.start()), node.start()).isBlank();
    }

    /** Whether the node has its lines for itself, so that they can be moved or deleted whole. */
    public boolean ownsLines(Node node) {
        if (!startsLine(node)) {
            return false;
        }
        int end = text.indexOf('\n', node.end());
        String rest = text.substring(node.end(), end < 0 ? text.length() : end).strip();
        return rest.isEmpty() || rest.startsWith("#");
    }

    /** The statements of a block or module, without comments. */
    public static List<Node> statements(Node block) {
        return block.parts();
    }

    /** All statements of the program, in the order of the text. */
    public List<Node> statements() {
        List<Node> found = new ArrayList<>();
        root.walk(node -> {
            if (node.named() && !node.is("comment") && node.parentIs("block", "module")) {
                found.add(node);
            }
        });
        return found;
    }

    /** The statement that the node belongs to; null for the module itself. */
    public static @Nullable Node statementOf(Node node) {
        Node at = node;
        while (at != null && !at.parentIs("block", "module")) {
            at = at.parent();
        }
        return at;
    }

    /** The statements before and after in the same block, or null. */
    public static @Nullable Node sibling(Node statement, int distance) {
        Node parent = statement.parent();
        if (parent == null) {
            return null;
        }
        List<Node> all = statements(parent);
        int at = all.indexOf(statement) + distance;
        return at < 0 || at >= all.size() ? null : all.get(at);
    }
}
