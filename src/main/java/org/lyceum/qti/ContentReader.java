package org.lyceum.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lyceum.qti.QtiFault.Reason;

/** Reads the text of an item: what {@link HtmlAllowance} lets pass, and the interactions. */
final class ContentReader {

    private final FaultList faults;
    private final InteractionReader interactions;

    ContentReader(FaultList faults) {
        this.faults = faults;
        this.interactions = new InteractionReader(faults, this);
    }

    /**
     * What may stand at a place of the text.
     *
     * @param verbatim white space counts, as in a program
     */
    private record Place(boolean interactive, boolean marked, boolean verbatim) {

        static final Place TEXT = new Place(false, false, false);

        Place within(String element) {
            return element.equals("pre") ? new Place(interactive, marked, true) : this;
        }

        /** Nothing to act on inside of what is acted on. */
        Place still() {
            return new Place(false, false, verbatim);
        }
    }

    /** Text without interactions: a prompt, a choice, feedback. */
    List<Content> text(XmlElement parent) {
        return contents(parent, Place.TEXT, Set.of());
    }

    List<Content> body(XmlElement parent, Set<String> without) {
        return contents(parent, new Place(true, false, false), without);
    }

    /** Text with hot texts in it. */
    List<Content> marked(XmlElement parent, Set<String> without) {
        return contents(parent, new Place(false, true, false), without);
    }

    private List<Content> contents(XmlElement parent, Place outer, Set<String> without) {
        List<Object> children = parent.children.stream()
                .filter(child -> !(child instanceof XmlElement element && without.contains(element.name)))
                .toList();
        Place place = outer.within(parent.name);
        List<Content> contents = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof XmlElement element) {
                content(element, place, contents);
            } else {
                String words = (String) children.get(i);
                if (place.verbatim() || parent.name.equals("code") || !isBetweenBlocks(children, i, parent)) {
                    contents.add(new Content.Text(place.verbatim() ? words : words.replaceAll("[ \\t\\r\\n]+", " ")));
                }
            }
        }
        return contents;
    }

    /** White space that only sets out the file: at the ends of a block, and beside one. */
    private static boolean isBetweenBlocks(List<Object> children, int at, XmlElement parent) {
        if (!((String) children.get(at)).isBlank()) {
            return false;
        }
        boolean inBlock = HtmlAllowance.isBlock(parent.name) || parent.name.startsWith("qti-");
        boolean edge = inBlock && (at == 0 || at == children.size() - 1);
        return edge || isBlock(children, at - 1) || isBlock(children, at + 1);
    }

    private static boolean isBlock(List<Object> children, int at) {
        return at >= 0 && at < children.size() && children.get(at) instanceof XmlElement element
                && (HtmlAllowance.isBlock(element.name) || InteractionReader.isBlock(element.name));
    }

    private void content(XmlElement element, Place place, List<Content> into) {
        if (place.interactive() && InteractionReader.knows(element.name)) {
            interactions.read(element).ifPresent(into::add);
        } else if (place.marked() && element.name.equals("qti-hottext")) {
            faults.allow(element, "identifier", "show-hide");
            into.add(new Content.Hottext(
                    faults.required(element, "identifier"), contents(element, place.still(), Set.of())));
        } else if (element.name.equals("qti-content-body")) {
            faults.allow(element);
            into.addAll(contents(element, place, Set.of()));
        } else if (HtmlAllowance.allows(element.name)) {
            into.add(new Content.Element(element.name, attributes(element),
                    contents(element, place, Set.of())));
        } else {
            faults.unsupported(element);
        }
    }

    private Map<String, String> attributes(XmlElement element) {
        Map<String, String> attributes = new TreeMap<>();
        element.attributes.forEach((name, value) -> {
            if (!HtmlAllowance.allows(element.name, name)) {
                faults.add(element, Reason.UNSUPPORTED_ATTRIBUTE, element.name + " " + name);
            } else if (name.equals("src") && !HtmlAllowance.isEmbedded(value)) {
                faults.add(element, Reason.EXTERNAL_IMAGE, value.substring(0, Math.min(80, value.length())));
            } else {
                attributes.put(name, value);
            }
        });
        if (element.name.equals("img") && !element.attributes.containsKey("alt")) {
            faults.add(element, Reason.MISSING, "img alt");
        }
        return attributes;
    }
}
