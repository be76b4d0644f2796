package org.lyceum.content.markdown;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The second fence: only these elements and attributes leave, whatever the renderer made. */
public final class HtmlCleaner {

    private static final String BASE = "https://relative.invalid/";

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "strong", "em", "code", "pre", "ul", "ol", "li",
                    "blockquote", "aside", "table", "thead", "tbody", "tr", "th", "td", "a", "img", "figure",
                    "figcaption", "video", "track", "span")
            .addAttributes(":all", "class")
            .addAttributes("h2", "id")
            .addAttributes("h3", "id")
            .addAttributes("h4", "id")
            .addAttributes("h5", "id")
            .addAttributes("h6", "id")
            .addAttributes("a", "href", "title", "rel")
            .addAttributes("img", "src", "alt", "title", "loading")
            .addAttributes("video", "src", "controls", "preload", "aria-label", "title")
            .addAttributes("track", "kind", "src", "srclang", "label", "default")
            .addAttributes("th", "align")
            .addAttributes("td", "align")
            .addAttributes("ol", "start")
            .addAttributes("pre", "tabindex")
            .addAttributes("aside", "role")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addProtocols("img", "src", "https")
            .addProtocols("video", "src", "https")
            .addProtocols("track", "src", "https")
            .preserveRelativeLinks(true);

    private HtmlCleaner() {}

    /** @param tableLabel name of the scrollable region around a table */
    public static String clean(String html, String tableLabel) {
        Document dirty = Jsoup.parseBodyFragment(html, BASE);
        Document clean = new Cleaner(ALLOWED).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        for (Element paragraph : clean.select("p")) {
            if (!paragraph.hasText() && paragraph.childrenSize() == 0) {
                paragraph.remove();
            }
        }
        for (Element table : clean.select("table")) {
            Element region = new Element("div").addClass("table-scroll")
                    .attr("tabindex", "0").attr("role", "region").attr("aria-label", tableLabel);
            table.replaceWith(region);
            region.appendChild(table);
        }
        // the corner above a column of names heads nothing
        clean.select("th").stream().filter(cell -> !cell.hasText()).forEach(cell -> cell.tagName("td"));
        clean.select("th").attr("scope", "col");
        return clean.body().html().strip();
    }

    /** What stands inside when the HTML is one paragraph and nothing else; the HTML itself otherwise. */
    public static String unwrapParagraph(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        boolean single = body.childrenSize() == 1 && body.child(0).normalName().equals("p");
        return single ? body.child(0).html() : html;
    }
}
