package org.lyceum.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An XML element that knows its line. Children are elements and strings, in order. */
final class XmlElement {

    final String name;
    final int line;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<Object> children = new ArrayList<>();

    XmlElement(String name, int line) {
        this.name = name;
        this.line = line;
    }

    List<XmlElement> elements() {
        return children.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast).toList();
    }

    List<XmlElement> elements(String wanted) {
        return elements().stream().filter(element -> element.name.equals(wanted)).toList();
    }

    @Nullable XmlElement element(String wanted) {
        return elements(wanted).stream().findFirst().orElse(null);
    }

    @Nullable String attribute(String wanted) {
        return attributes.get(wanted);
    }

    /** All text below, stripped. */
    String text() {
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString().strip();
    }

    private void append(StringBuilder text) {
        for (Object child : children) {
            if (child instanceof XmlElement element) {
                element.append(text);
            } else {
                text.append(child);
            }
        }
    }

    /** Whether there is text beside the child elements. */
    boolean hasWords() {
        return children.stream().anyMatch(child -> child instanceof String words && !words.isBlank());
    }
}
