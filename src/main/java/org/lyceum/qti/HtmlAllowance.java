package org.lyceum.qti;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The HTML that an item may contain: text, lists, tables, code and embedded pictures. No script, style or link out. */
final class HtmlAllowance {

    private static final Set<String> BLOCKS = Set.of("p", "div", "ul", "ol", "li", "dl", "dt", "dd", "pre", "blockquote",
            "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "hr", "br", "h2", "h3", "h4", "h5", "h6",
            "figure", "figcaption");

    private static final Set<String> INLINE = Set.of("span", "strong", "em", "b", "i", "code", "kbd", "samp", "var",
            "sub", "sup", "small", "q", "cite", "abbr", "dfn", "ruby", "rb", "rt", "rp", "img");

    private static final Set<String> EVERYWHERE = Set.of("class", "id", "lang", "xml:lang", "dir", "title");

    private static final Map<String, Set<String>> OWN = Map.of(
            "th", Set.of("colspan", "rowspan", "scope"),
            "td", Set.of("colspan", "rowspan"),
            "ol", Set.of("start"),
            "img", Set.of("src", "alt", "width", "height"));

    private static final Pattern EMBEDDED =
            Pattern.compile("data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]+");

    private HtmlAllowance() {}

    static boolean allows(String name) {
        return BLOCKS.contains(name) || INLINE.contains(name);
    }

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    static boolean allows(String name, String attribute) {
        return EVERYWHERE.contains(attribute) || OWN.getOrDefault(name, Set.of()).contains(attribute);
    }

    /** Pictures travel inside the file: one fetched from elsewhere would tell that site who sits the exam. */
    static boolean isEmbedded(String source) {
        return EMBEDDED.matcher(source).matches();
    }
}
