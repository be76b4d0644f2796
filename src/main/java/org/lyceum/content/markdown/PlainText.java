package org.lyceum.content.markdown;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a node. Diagrams, checks and blocks of other modules have none. */
public final class PlainText extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    public static String of(Node node) {
        PlainText plain = new PlainText();
        node.accept(plain);
        return plain.text.toString().strip();
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(Paragraph node) {
        block(node);
    }

    @Override
    public void visit(FencedCodeBlock node) {
        Fence fence = Fence.of(node);
        if (fence.kind() == Fence.Kind.CODE && !fence.name().equals("mermaid")) {
            text.append(node.getLiteral()).append('\n');
        }
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        text.append(node.getLiteral()).append('\n');
    }

    @Override
    public void visit(CustomBlock node) {
        block(node);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MathNode math) {
            text.append(math.tex());
        }
        visitChildren(node);
        if (node instanceof TableCell) {
            text.append(' ');
        } else if (node instanceof TableRow) {
            text.append('\n');
        }
    }

    private void block(Block node) {
        visitChildren(node);
        text.append('\n');
    }
}
