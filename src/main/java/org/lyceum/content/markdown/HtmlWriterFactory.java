package org.lyceum.content.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.html.HtmlRenderer;
import org.lyceum.content.MarkdownContext;
import org.lyceum.ui.Messages;

/** The renderer of our dialect; raw HTML comes out as text. */
public final class HtmlWriterFactory {

    private HtmlWriterFactory() {}

    public static HtmlRenderer renderer(MarkdownContext context, Messages messages) {
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .nodeRendererFactory(node -> new DialectRenderer(node, context, messages))
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new Addresses(context))
                .build();
    }
}
