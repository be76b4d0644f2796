package org.lyceum.qti;

import java.util.List;
import java.util.Map;

/** A piece of an item's text: words, an element of the allow-list, or an interaction. */
public sealed interface Content permits Content.Text, Content.Element, Content.Hottext, Interaction {

    /** Words. White space is collapsed outside of {@code pre}. */
    record Text(String text) implements Content {}

    /** An element of HTML that {@link HtmlAllowance} lets pass. */
    record Element(String name, Map<String, String> attributes, List<Content> children) implements Content {

        public Element {
            attributes = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(attributes));
            children = List.copyOf(children);
        }
    }

    /** Words of a {@link Interaction.HottextInteraction} that can be chosen. */
    record Hottext(String identifier, List<Content> children) implements Content {

        public Hottext {
            children = List.copyOf(children);
        }
    }

    /** The words alone, blocks and cells parted by a space. */
    static String plainText(List<Content> contents) {
        StringBuilder text = new StringBuilder();
        contents.forEach(content -> append(text, content));
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static void append(StringBuilder text, Content content) {
        switch (content) {
            case Text words -> text.append(words.text());
            case Element element -> {
                boolean block = HtmlAllowance.isBlock(element.name());
                text.append(block ? " " : "");
                element.children().forEach(child -> append(text, child));
                text.append(block ? " " : "");
            }
            case Hottext hottext -> hottext.children().forEach(child -> append(text, child));
            case Interaction interaction -> {
                text.append(' ').append(plainText(interaction.prompt())).append(' ');
                interaction.choices().forEach(choice -> text.append(plainText(choice.content())).append(' '));
                if (interaction instanceof Interaction.HottextInteraction hottext) {
                    hottext.content().forEach(child -> append(text, child));
                }
            }
        }
    }
}
