package org.lyceum.qti;

import org.jspecify.annotations.Nullable;

/** XML as it grows. Sets nothing out: white space would become part of the text. */
final class XmlText {

    private final StringBuilder xml = new StringBuilder();

    XmlText declaration() {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return this;
    }

    /** @param attributes names and values in turn; those without a value are left out */
    XmlText open(String element, @Nullable String... attributes) {
        start(element, attributes);
        xml.append('>');
        return this;
    }

    XmlText empty(String element, @Nullable String... attributes) {
        start(element, attributes);
        xml.append("/>");
        return this;
    }

    private void start(String element, @Nullable String... attributes) {
        xml.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                xml.append(' ').append(attributes[i]).append("=\"").append(escaped(value)).append('"');
            }
        }
    }

    XmlText close(String element) {
        xml.append("</").append(element).append('>');
        return this;
    }

    XmlText text(@Nullable String text) {
        xml.append(escaped(String.valueOf(text)));
        return this;
    }

    XmlText line() {
        xml.append('\n');
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
