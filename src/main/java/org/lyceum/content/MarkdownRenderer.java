package org.lyceum.content;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.lyceum.content.markdown.CheckSource;
import org.lyceum.content.markdown.Fence;
import org.lyceum.content.markdown.HtmlCleaner;
import org.lyceum.content.markdown.HtmlWriterFactory;
import org.lyceum.content.markdown.MarkdownParser;
import org.lyceum.content.markdown.OutlineReader;
import org.lyceum.content.markdown.PlainText;
import org.lyceum.content.markdown.SectionReader;
import org.lyceum.ui.Messages;
import org.springframework.stereotype.Component;

/**
 * Markdown to safe HTML. The text is hostile: raw HTML is shown as text, addresses are http, https, mailto
 * or relative, and what was rendered passes an allow-list once more. Maths is left as TeX in elements of
 * class {@code math} and {@code math-display}, diagrams as {@code pre.mermaid-source}; the browser draws them.
 */
@Component
public class MarkdownRenderer {

    private final Messages messages;

    public MarkdownRenderer(Messages messages) {
        this.messages = messages;
    }

    /** The text as blocks. Checks that are not well formed and those inside lists or quotes are left out. */
    public List<MarkdownBlock> blocks(String markdown, MarkdownContext context) {
        List<MarkdownBlock> blocks = new ArrayList<>();
        Document pending = new Document();
        Node document = MarkdownParser.parse(markdown);
        for (Node node = document.getFirstChild(), next; node != null; node = next) {
            next = node.getNext();
            Fence fence = node instanceof FencedCodeBlock code ? Fence.of(code) : Fence.NONE;
            if (fence.kind() == Fence.Kind.CODE) {
                pending.appendChild(node);
                continue;
            }
            flush(pending, context, blocks);
            pending = new Document();
            if (fence.kind() == Fence.Kind.EMBEDDED) {
                blocks.add(new MarkdownBlock.Embedded(fence.name(), fence.id()));
            } else {
                check(fence, context, blocks);
            }
        }
        flush(pending, context, blocks);
        return blocks;
    }

    /** The whole text as HTML, without checks and embedded blocks. */
    public String html(String markdown, MarkdownContext context) {
        return render(MarkdownParser.parse(markdown), context);
    }

    public static MarkdownOutline outline(String markdown) {
        return OutlineReader.read(markdown);
    }

    /** The plain text of every section that has an anchor, without checks: what may be cited. */
    public static List<Section> sections(String markdown) {
        return SectionReader.read(markdown);
    }

    /** The words of the whole text, without checks and diagrams. */
    public static String plain(String markdown) {
        return PlainText.of(MarkdownParser.parse(markdown));
    }

    /** @param text plain, paragraphs apart by line breaks; code as it stands */
    public record Section(String anchor, String heading, String text) {}

    private void check(Fence fence, MarkdownContext context, List<MarkdownBlock> blocks) {
        CheckSource source = CheckSource.of(fence.body());
        if (source.options().isEmpty()) {
            return;
        }
        List<MarkdownBlock.Option> options = source.options().entrySet().stream()
                .map(option -> new MarkdownBlock.Option(option.getKey(), line(option.getValue(), context)))
                .toList();
        blocks.add(new MarkdownBlock.Check(fence.id(), html(source.prompt(), context), options,
                html(source.explanation(), context)));
    }

    /** A single paragraph without its tags, so that it can stand in a label. */
    private String line(String markdown, MarkdownContext context) {
        return HtmlCleaner.unwrapParagraph(html(markdown, context));
    }

    private void flush(Document pending, MarkdownContext context, List<MarkdownBlock> blocks) {
        if (pending.getFirstChild() != null) {
            blocks.add(new MarkdownBlock.Html(render(pending, context)));
        }
    }

    private String render(Node document, MarkdownContext context) {
        return HtmlCleaner.clean(HtmlWriterFactory.renderer(context, messages).render(document),
                messages.get(context.language(), "content.table"));
    }
}
