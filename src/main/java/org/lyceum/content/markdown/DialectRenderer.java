package org.lyceum.content.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.lyceum.content.MarkdownContext;
import org.lyceum.ui.Messages;

/** Renders what our dialect adds or does differently. */
final class DialectRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext out;
    private final HtmlWriter html;
    private final MarkdownContext context;
    private final Messages messages;

    DialectRenderer(HtmlNodeRendererContext out, MarkdownContext context, Messages messages) {
        this.out = out;
        this.html = out.getWriter();
        this.context = context;
        this.messages = messages;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, BlockQuote.class, FencedCodeBlock.class, Link.class, Image.class,
                MathNode.class, Markers.Anchor.class, Markers.Callout.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Heading heading -> heading(heading);
            case BlockQuote quote -> quote(quote);
            case FencedCodeBlock block -> code(block);
            case Link link -> link(link);
            case Image image -> image(image);
            case MathNode math -> element("span", Map.of("class", math.display() ? "math-display" : "math"), math.tex());
            default -> { } // markers speak through their parents
        }
    }

    /** The page has the only h1. */
    private void heading(Heading heading) {
        String tag = "h" + Math.max(2, heading.getLevel());
        String anchor = Markers.anchor(heading);
        html.line();
        html.tag(tag, anchor.isEmpty() ? Map.of() : Map.of("id", anchor));
        children(heading);
        html.tag("/" + tag);
        html.line();
    }

    private void quote(BlockQuote quote) {
        html.line();
        if (quote.getFirstChild() instanceof Markers.Callout callout) {
            html.tag("aside", attributes("class", "callout callout-" + callout.kind, "role", "note"));
            element("p", Map.of("class", "callout-title"),
                    messages.get(context.language(), "content.callout." + callout.kind));
            children(quote);
            html.tag("/aside");
        } else {
            html.tag("blockquote");
            children(quote);
            html.tag("/blockquote");
        }
        html.line();
    }

    /** A check that is not at the top level would show its explanation, so it shows nothing. */
    private void code(FencedCodeBlock block) {
        Fence fence = Fence.of(block);
        if (fence.kind() != Fence.Kind.CODE) {
            return;
        }
        html.line();
        if (fence.name().equals("mermaid")) {
            element("pre", attributes("class", "mermaid-source", "tabindex", "0"), fence.body());
        } else {
            html.tag("pre", Map.of("tabindex", "0"));
            boolean named = fence.name().matches("[A-Za-z0-9+#-]{1,20}");
            element("code", named ? Map.of("class", "language-" + fence.name()) : Map.of(), fence.body());
            html.tag("/pre");
        }
        html.line();
    }

    private void link(Link link) {
        String address = out.urlSanitizer().sanitizeLinkUrl(link.getDestination());
        if (address.isEmpty()) {
            children(link);
            return;
        }
        Map<String, String> attributes = attributes("href", out.encodeUrl(address));
        if (link.getTitle() != null) {
            attributes.put("title", link.getTitle());
        }
        if (Addresses.isExternal(address)) {
            attributes.put("rel", "noopener noreferrer");
        }
        html.tag("a", attributes);
        children(link);
        html.tag("/a");
    }

    private void image(Image image) {
        String address = out.urlSanitizer().sanitizeImageUrl(image.getDestination());
        String text = PlainText.of(image);
        if (address.isEmpty()) {
            html.text(text);
            return;
        }
        if (address.matches("(?i).*\\.(mp4|webm)")) {
            video(address, text, image.getTitle() == null ? "" : image.getTitle());
            return;
        }
        Map<String, String> attributes = attributes("src", out.encodeUrl(address), "alt", text, "loading", "lazy");
        if (image.getTitle() != null) {
            attributes.put("title", image.getTitle());
        }
        html.tag("img", attributes, true);
    }

    /** Captions lie beside the film under the same name. */
    private void video(String address, String caption, String title) {
        html.tag("figure", Map.of("class", "video"));
        Map<String, String> attributes = attributes(
                "src", out.encodeUrl(address), "controls", "", "preload", "metadata", "aria-label", caption);
        if (!title.isEmpty()) {
            attributes.put("title", title);
        }
        html.tag("video", attributes);
        html.tag("track", attributes(
                "kind", "captions", "default", "",
                "src", out.encodeUrl(address.replaceFirst("\\.[A-Za-z0-9]+$", ".vtt")),
                "srclang", context.language().tag(),
                "label", context.language().nativeName()), true);
        html.tag("/video");
        element("figcaption", Map.of(), caption);
        html.tag("/figure");
    }

    private void element(String tag, Map<String, String> attributes, String text) {
        html.tag(tag, attributes);
        html.text(text);
        html.tag("/" + tag);
    }

    private static Map<String, String> attributes(String... pairs) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            attributes.put(pairs[i], pairs[i + 1]);
        }
        return attributes;
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(), next; node != null; node = next) {
            next = node.getNext();
            out.render(node);
        }
    }
}
