package org.lyceum.repair.engine.tree;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TSTree;
import org.treesitter.TreeSitterPython;

/** Parses Python with tree-sitter. Not thread-safe: one parser a thread. */
public final class PythonParser {

    /** Deeper trees are nobody's homework and would overflow the stack of whoever walks them. */
    private static final int MAX_DEPTH = 300;

    private final TSParser parser = new TSParser();

    public PythonParser() {
        parser.setLanguage(new TreeSitterPython());
    }

    /** @throws TooDeepException when the program nests deeper than any learner's would */
    public Source parse(String text) {
        try (TSTree tree = parser.parseString(null, text)) {
            TSNode root = tree.getRootNode();
            Node copy = copy(root, null, null, text, utf16Offsets(text), 0);
            return new Source(text, copy, root.hasError());
        }
    }

    private static Node copy(TSNode from, @Nullable String field, @Nullable Node parent, String text, int[] offsets,
            int depth) {
        if (depth > MAX_DEPTH) {
            throw new TooDeepException();
        }
        // The module node starts at its first token; the whole text is wanted.
        int start = parent == null ? 0 : offsets[from.getStartByte()];
        int end = parent == null ? text.length() : offsets[from.getEndByte()];
        Node node = new Node(from.getType(), field, from.isNamed(), from.isMissing(), start, end, parent, text);
        for (int i = 0; i < from.getChildCount(); i++) {
            copy(from.getChild(i), from.getFieldNameForChild(i), node, text, offsets, depth + 1);
        }
        return node;
    }

    /** For each offset in UTF-8, which the parser counts in, the offset in the Java string. */
    static int[] utf16Offsets(String text) {
        int[] offsets = new int[text.getBytes(StandardCharsets.UTF_8).length + 1];
        int at = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            boolean unpaired = codePoint >= 0xD800 && codePoint <= 0xDFFF;
            int width = unpaired || codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
            for (int k = 0; k < width; k++) {
                offsets[at++] = i;
            }
            i += Character.charCount(codePoint);
        }
        offsets[at] = text.length();
        return offsets;
    }

    public static final class TooDeepException extends RuntimeException {

        TooDeepException() {
            super("nested deeper than " + MAX_DEPTH);
        }
    }
}
