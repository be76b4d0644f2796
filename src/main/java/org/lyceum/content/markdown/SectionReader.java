package org.lyceum.content.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.lyceum.content.MarkdownRenderer.Section;

/** Cuts a text at its {@code ##} headings. Explanations of checks are no part of it: they are answers. */
public final class SectionReader {

    private static final int SECTION_LEVEL = 2;

    private SectionReader() {}

    public static List<Section> read(String markdown) {
        List<Section> sections = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String anchor = "";
        String heading = "";
        for (Node node = MarkdownParser.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading found && found.getLevel() <= SECTION_LEVEL) {
                add(sections, anchor, heading, text);
                anchor = Markers.anchor(found);
                heading = PlainText.of(found);
                text.setLength(0);
            } else {
                text.append(PlainText.of(node)).append('\n');
            }
        }
        add(sections, anchor, heading, text);
        return sections;
    }

    private static void add(List<Section> sections, String anchor, String heading, StringBuilder text) {
        if (!anchor.isEmpty()) {
            sections.add(new Section(anchor, heading, text.toString().strip()));
        }
    }
}
