package org.lyceum.content.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Takes {@code {#anchor}} off headings and {@code [!NOTE]} off quotes and leaves a marker node in their place. */
final class Markers extends AbstractVisitor implements PostProcessor {

    private static final Pattern ANCHOR = Pattern.compile("(.*?)\\s*\\{#([a-z0-9][a-z0-9-]{0,79})\\}\\s*", Pattern.DOTALL);
    private static final Pattern CALLOUT = Pattern.compile("\\[!(NOTE|TIP|WARNING)\\]\\s*");

    /** Stands last in a heading. */
    static final class Anchor extends CustomNode {
        final String id;

        Anchor(String id) {
            this.id = id;
        }
    }

    /** Stands first in a quote. */
    static final class Callout extends CustomNode {
        final String kind;

        Callout(String kind) {
            this.kind = kind;
        }
    }

    static String anchor(Heading heading) {
        return heading.getLastChild() instanceof Anchor anchor ? anchor.id : "";
    }

    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLastChild() instanceof Text text) {
            Matcher matcher = ANCHOR.matcher(text.getLiteral());
            if (matcher.matches()) {
                text.setLiteral(matcher.group(1));
                heading.appendChild(new Anchor(matcher.group(2)));
            }
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph paragraph) {
            StringBuilder first = new StringBuilder();
            Node node = paragraph.getFirstChild();
            for (; node instanceof Text text; node = node.getNext()) {
                first.append(text.getLiteral());
            }
            Matcher matcher = CALLOUT.matcher(first);
            if (matcher.matches() && (node == null || node instanceof SoftLineBreak)) {
                removeUpTo(paragraph, node);
                quote.prependChild(new Callout(matcher.group(1).toLowerCase(Locale.ROOT)));
            }
        }
        visitChildren(quote);
    }

    private static void removeUpTo(Paragraph paragraph, @org.jspecify.annotations.Nullable Node end) {
        while (paragraph.getFirstChild() != end && paragraph.getFirstChild() != null) {
            paragraph.getFirstChild().unlink();
        }
        if (end != null) {
            end.unlink();
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }
}
