package org.lyceum.qti;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Text as HTML that may be put into a page: what {@link HtmlAllowance} let in, escaped anew. */
public final class ContentHtml {

    private static final Set<String> EMPTY = Set.of("br", "hr", "img");
    private static final Set<String> KEPT =
            Set.of("lang", "dir", "title", "colspan", "rowspan", "scope", "start", "src", "alt", "width", "height");

    private ContentHtml() {}

    /** Interactions are left out. */
    public static String of(List<Content> contents) {
        XmlText html = new XmlText();
        contents.forEach(content -> write(html, content));
        return html.toString();
    }

    private static void write(XmlText html, Content content) {
        switch (content) {
            case Content.Text text -> html.text(text.text());
            case Content.Hottext hottext -> hottext.children().forEach(child -> write(html, child));
            case Content.Element element -> {
                @Nullable String[] attributes = element.attributes().entrySet().stream()
                        .filter(attribute -> KEPT.contains(plain(attribute.getKey())))
                        .flatMap(attribute -> java.util.stream.Stream.of(plain(attribute.getKey()), attribute.getValue()))
                        .toArray(String[]::new);
                if (EMPTY.contains(element.name())) {
                    html.empty(element.name(), attributes);
                    return;
                }
                html.open(element.name(), attributes);
                element.children().forEach(child -> write(html, child));
                html.close(element.name());
            }
            case Interaction _ -> {}
        }
    }

    private static String plain(String attribute) {
        return attribute.equals("xml:lang") ? "lang" : attribute;
    }
}
