package org.lyceum.content.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.lyceum.content.MarkdownOutline;

/** Walks a text once and notes what it consists of. */
public final class OutlineReader extends AbstractVisitor {

    private final List<MarkdownOutline.Heading> headings = new ArrayList<>();
    private final List<MarkdownOutline.Code> codes = new ArrayList<>();
    private final List<MarkdownOutline.CheckFence> checks = new ArrayList<>();
    private final List<MarkdownOutline.EmbeddedFence> embedded = new ArrayList<>();
    private final List<MarkdownOutline.Target> targets = new ArrayList<>();
    private final List<MarkdownOutline.Table> tables = new ArrayList<>();
    private final List<MarkdownOutline.Callout> callouts = new ArrayList<>();
    private final List<MarkdownOutline.Strong> strongs = new ArrayList<>();
    private final List<Integer> rawHtml = new ArrayList<>();

    private OutlineReader() {}

    public static MarkdownOutline read(String markdown) {
        OutlineReader reader = new OutlineReader();
        MarkdownParser.parse(markdown).accept(reader);
        return new MarkdownOutline(reader.headings, reader.codes, reader.checks, reader.embedded,
                reader.targets, reader.tables, reader.callouts, reader.strongs, reader.rawHtml);
    }

    @Override
    public void visit(Heading heading) {
        headings.add(new MarkdownOutline.Heading(heading.getLevel(), PlainText.of(heading),
                Markers.anchor(heading), MarkdownParser.line(heading)));
        visitChildren(heading);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        Fence fence = Fence.of(block);
        int line = MarkdownParser.line(block);
        boolean topLevel = block.getParent() instanceof Document;
        switch (fence.kind()) {
            case CODE -> codes.add(new MarkdownOutline.Code(fence.name(), fence.body(), line));
            case EMBEDDED -> embedded.add(new MarkdownOutline.EmbeddedFence(fence.name(), fence.id(), topLevel, line));
            case CHECK -> {
                CheckSource source = CheckSource.of(fence.body());
                checks.add(new MarkdownOutline.CheckFence(fence.id(), List.copyOf(source.options().keySet()),
                        !source.explanation().isBlank(), topLevel, line));
                inside(source, line);
            }
        }
    }

    /** Code, links and raw HTML of a check count as well; their line is that of the check. */
    private void inside(CheckSource source, int line) {
        List<String> parts = new ArrayList<>(source.options().values());
        parts.add(source.prompt());
        parts.add(source.explanation());
        for (String part : parts) {
            MarkdownOutline inner = read(part);
            inner.codes().forEach(code -> codes.add(new MarkdownOutline.Code(code.language(), code.body(), line)));
            inner.targets().forEach(target ->
                    targets.add(new MarkdownOutline.Target(target.address(), target.image(), line)));
            inner.rawHtml().forEach(unused -> rawHtml.add(line));
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            Rows rows = new Rows();
            block.accept(rows);
            tables.add(new MarkdownOutline.Table(rows.rows, rows.columns, MarkdownParser.line(block)));
        }
        visitChildren(block);
    }

    private static final class Rows extends AbstractVisitor {

        private int rows;
        private int columns;

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                rows++;
                int cells = 0;
                for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells += cell instanceof TableCell ? 1 : 0;
                }
                columns = Math.max(columns, cells);
                return;
            }
            visitChildren(node);
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Markers.Callout callout) {
            callouts.add(new MarkdownOutline.Callout(callout.kind, MarkdownParser.line(quote)));
        }
        visitChildren(quote);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        strongs.add(new MarkdownOutline.Strong(PlainText.of(strong), MarkdownParser.line(strong)));
        visitChildren(strong);
    }

    @Override
    public void visit(Link link) {
        targets.add(new MarkdownOutline.Target(link.getDestination(), false, MarkdownParser.line(link)));
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        targets.add(new MarkdownOutline.Target(image.getDestination(), true, MarkdownParser.line(image)));
        visitChildren(image);
    }

    @Override
    public void visit(HtmlBlock html) {
        rawHtml.add(MarkdownParser.line(html));
    }

    @Override
    public void visit(HtmlInline html) {
        rawHtml.add(MarkdownParser.line(html));
    }
}
